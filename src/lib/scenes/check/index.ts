import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Check from './Check.svelte';
import type { Projected } from './projected.ts';
import slide from './slide.ts';
import type { CheckState } from './state.ts';
import { table } from './table.ts';
import { view, type CheckView } from './view.ts';

export default componentScene<CheckState, CheckView, Projected>({
	reads: { words: ['check', 'person', 'incident'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Check,
	slide
});
