import '#lib/draw/charts.css';
import { scene } from '../scene.ts';
import slide from './slide.ts';
import Thousand from './Thousand.svelte';
import type { ThousandState } from './state.ts';
import { table } from './table.ts';
import { view, type Layout, type ThousandView } from './view.ts';

export default scene<ThousandState, ThousandView, Layout>({
	reads: { words: ['thousand'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Thousand,
	slide
});
