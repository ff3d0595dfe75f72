import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Crowd from './Crowd.svelte';
import slide from './slide.ts';
import type { CrowdState } from './state.ts';
import { table } from './table.ts';
import { view, type CrowdView, type Layout } from './view.ts';

export default componentScene<CrowdState, CrowdView, Layout>({
	reads: {
		words: [
			'crowd',
			'confusion-tree.alerts',
			'confusion-tree.all',
			'confusion-tree.no-alert',
			'confusion-tree.of-them',
			'confusion-tree.summary'
		]
	},
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Crowd,
	slide
});
