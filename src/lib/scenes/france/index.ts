import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import France from './France.svelte';
import slide from './slide.ts';
import type { FranceState } from './state.ts';
import { table } from './table.ts';
import { view, type FranceLayout, type FranceView } from './view.ts';

export default componentScene<FranceState, FranceView, FranceLayout>({
	reads: { words: ['france'], records: ['towns'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: France,
	slide,
	fixed: true
});
