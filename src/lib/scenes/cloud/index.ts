import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Cloud from './Cloud.svelte';
import slide from './slide.ts';
import type { CloudState } from './state.ts';
import { table } from './table.ts';
import { view, type CloudLayout, type CloudView } from './view.ts';

export default componentScene<CloudState, CloudView, CloudLayout>({
	reads: { words: ['cloud'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Cloud,
	slide
});
