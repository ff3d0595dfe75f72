import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import slide from './slide.ts';
import ConfusionTree from './ConfusionTree.svelte';
import type { ConfusionTreeState } from './state.ts';
import { table } from './table.ts';
import { view, type Layout, type ConfusionTreeView } from './view.ts';

export default componentScene<ConfusionTreeState, ConfusionTreeView, Layout>({
	reads: { words: ['confusion-tree'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: ConfusionTree,
	slide
});
