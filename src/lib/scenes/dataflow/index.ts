import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Dataflow from './Dataflow.svelte';
import type { DataflowLayout } from './layout.ts';
import slide from './slide.ts';
import type { DataflowState } from './state.ts';
import { table } from './table.ts';
import { view, type DataflowView } from './view.ts';

export default componentScene<DataflowState, DataflowView, DataflowLayout>({
	reads: { words: ['dataflow'], records: ['flows'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Dataflow,
	slide,
	fixed: true
});
