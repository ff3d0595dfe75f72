import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import slide from './slide.ts';
import type { VectorState } from './state.ts';
import { table } from './table.ts';
import Vector from './Vector.svelte';
import { view, type VectorView } from './view.ts';

export default componentScene<VectorState, VectorView, Drawn>({
	reads: { words: ['vector'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Vector,
	slide
});
