import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import type { SafeguardsState } from './state.ts';
import { table } from './table.ts';
import Safeguards from './Safeguards.svelte';
import slide from './slide.ts';
import { view, type SafeguardsView } from './view.ts';

export default componentScene<SafeguardsState, SafeguardsView, Drawn>({
	reads: { words: ['safeguards'], records: ['doors'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Safeguards,
	slide,
	fixed: true
});
