import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import slide from './slide.ts';
import Trial from './Trial.svelte';
import type { TrialState } from './state.ts';
import { table } from './table.ts';
import { view, type TrialLayout, type TrialView } from './view.ts';

export default componentScene<TrialState, TrialView, TrialLayout>({
	reads: { words: ['trial'], records: ['trial'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table,
	Scene: Trial,
	slide,
	fixed: true
});
