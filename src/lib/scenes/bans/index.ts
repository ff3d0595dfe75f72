import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import Bans from './Bans.svelte';
import slide from './slide.ts';
import type { BansState } from './state.ts';
import { table } from './table.ts';
import { view, type BansView } from './view.ts';

export default componentScene<BansState, BansView, Drawn>({
	reads: {
		words: ['bans'],
		records: ['bans']
	},
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Bans,
	slide,
	fixed: true
});
