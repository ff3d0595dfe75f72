import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import type { ChainState } from './state.ts';
import { table } from './table.ts';
import Chain from './Chain.svelte';
import slide from './slide.ts';
import { view, type ChainView } from './view.ts';

export default componentScene<ChainState, ChainView, Drawn>({
	reads: { words: ['chain'], series: ['investigations'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Chain,
	slide
});
