import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Law from './Law.svelte';
import slide from './slide.ts';
import type { LawState } from './state.ts';
import { table } from './table.ts';
import { view, type LawLayout, type LawView } from './view.ts';

export default componentScene<LawState, LawView, LawLayout>({
	reads: { words: ['law'], records: ['law'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Law,
	slide,
	fixed: true
});
