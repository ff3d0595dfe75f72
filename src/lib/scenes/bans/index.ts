import '#lib/draw/charts.css';
import { scene } from '../scene.ts';
import Bans from './Bans.svelte';
import type { BansState } from './state.ts';
import { view, type BansView } from './view.ts';

export default scene<BansState, BansView>({
	blend: (a, b, t) => (t <= 0 ? a : b),
	duration: (state) => state.build,
	view,
	table: () => undefined,
	Scene: Bans,
	fixed: true
});
