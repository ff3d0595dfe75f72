import '#lib/draw/charts.css';
import type { Drawn } from '#lib/draw/strokes.ts';
import { scene } from '../scene.ts';
import type { OthersState } from './state.ts';
import { table } from './table.ts';
import Others from './Others.svelte';
import slide from './slide.ts';
import { view, type OthersView } from './view.ts';

export default scene<OthersState, OthersView, Drawn>({
	reads: { words: ['others', 'chain.events', 'chain.filmed', 'chain.flagged', 'chain.reached'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Others,
	slide
});
