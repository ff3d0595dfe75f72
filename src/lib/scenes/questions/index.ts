import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { scene } from '../scene.ts';
import type { QuestionsState } from './state.ts';
import { table } from './table.ts';
import Questions from './Questions.svelte';
import slide from './slide.ts';
import { view, type QuestionsView } from './view.ts';

export default scene<QuestionsState, QuestionsView, Drawn>({
	reads: { words: ['questions'], records: ['questions'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: Questions,
	slide,
	fixed: true
});
