import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Frames from './Frames.svelte';
import slide from './slide.ts';
import type { FramesLayout } from './slide.ts';
import type { FramesState } from './state.ts';
import { table } from './table.ts';
import { view, type FramesView } from './view.ts';

export default componentScene<FramesState, FramesView, FramesLayout>({
	reads: { words: ['frames'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Frames,
	slide
});
