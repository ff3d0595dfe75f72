import '#lib/draw/charts.css';
import { scene } from '../scene.ts';
import Poster from './Poster.svelte';
import type { PosterState } from './state.ts';
import { table } from './table.ts';
import { view, type PosterView } from './view.ts';

export default scene<PosterState, PosterView>({
	blend: (a, b, t) => (t <= 0 ? a : b),
	duration: (state) => state.build,
	view,
	table,
	Scene: Poster
});
