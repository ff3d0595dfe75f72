import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import FaceCases from './FaceCases.svelte';
import type { FaceCasesLayout } from './layout.ts';
import slide from './slide.ts';
import type { FaceCasesState } from './state.ts';
import { table } from './table.ts';
import { view, type FaceCasesView } from './view.ts';

export default componentScene<FaceCasesState, FaceCasesView, FaceCasesLayout>({
	reads: { words: ['face-cases'], records: ['files'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: FaceCases,
	slide,
	fixed: true
});
