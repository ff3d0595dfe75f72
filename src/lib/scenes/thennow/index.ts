import '#lib/draw/charts.css';
import type { Drawn } from '#lib/draw/strokes.ts';
import { scene } from '../scene.ts';
import slide from './slide.ts';
import type { ThennowState } from './state.ts';
import { table } from './table.ts';
import Thennow from './Thennow.svelte';
import { view, type ThennowView } from './view.ts';

export default scene<ThennowState, ThennowView, Drawn>({
	reads: { words: ['thennow'], records: ['thennow'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Thennow,
	slide,
	fixed: true
});
