import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import type { BystandersState } from './state.ts';
import { table } from './table.ts';
import Bystanders from './Bystanders.svelte';
import slide from './slide.ts';
import { view, type BystandersView } from './view.ts';

export default componentScene<BystandersState, BystandersView, Drawn>({
	reads: { words: ['bystanders', 'chain.events', 'chain.filmed', 'chain.flagged', 'chain.reached'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Bystanders,
	slide
});
