import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Ratio from './Ratio.svelte';
import type { RatioState } from './state.ts';
import type { RatioLayout } from './layout.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view, type RatioView } from './view.ts';

export default componentScene<RatioState, RatioView, RatioLayout>({
	reads: { words: ['ratio'], records: ['ratio'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Ratio,
	slide,
	fixed: true
});
