import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Poster from './Poster.svelte';
import slide from './slide.ts';
import type { PosterState } from './state.ts';
import { table } from './table.ts';
import { view, type PosterSlide, type PosterView } from './view.ts';

export default componentScene<PosterState, PosterView, PosterSlide>({
	reads: { words: ['poster'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Poster,
	slide
});
