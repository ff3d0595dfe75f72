import '#lib/draw/charts.css';
import { scene } from '../scene.ts';
import slide from './slide.ts';
import Three from './Three.svelte';
import type { ThreeState } from './state.ts';
import { table } from './table.ts';
import { view, type ThreeLayout, type ThreeView } from './view.ts';

export default scene<ThreeState, ThreeView, ThreeLayout>({
	reads: { words: ['three', 'unit.day-month-year'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table: (_view, world) => table(world),
	Scene: Three,
	slide,
	fixed: true
});
