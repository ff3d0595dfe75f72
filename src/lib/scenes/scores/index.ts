import '#lib/chart/charts.css';
import { componentScene } from '../scene.ts';
import Scores from './Scores.svelte';
import slide from './slide.ts';
import type { ScoresState } from './state.ts';
import { table } from './table.ts';
import { view, type ScoresSlide, type ScoresView } from './view.ts';

export default componentScene<ScoresState, ScoresView, ScoresSlide>({
	reads: { words: ['scores', 'incident', 'table', 'walk.title'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view,
	table,
	Scene: Scores,
	slide
});
