import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Queue from './Queue.svelte';
import slide from './slide.ts';
import type { QueueState } from './state.ts';
import { table } from './table.ts';
import { view, type QueueLayout, type QueueView } from './view.ts';

export default componentScene<QueueState, QueueView, QueueLayout>({
	reads: { words: ['queue'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Queue,
	slide
});
