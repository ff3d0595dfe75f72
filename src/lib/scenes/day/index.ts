import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Day from './Day.svelte';
import type { DayLayout } from './layout.ts';
import slide from './slide.ts';
import type { DayState } from './state.ts';
import { table } from './table.ts';
import { view, type DayView } from './view.ts';

export default componentScene<DayState, DayView, DayLayout>({
	reads: { words: ['day'], records: ['day'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Day,
	slide,
	fixed: true
});
