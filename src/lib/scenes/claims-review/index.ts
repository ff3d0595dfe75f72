import '#lib/chart/charts.css';
import type { Drawn } from '#lib/chart/strokes.ts';
import { componentScene } from '../scene.ts';
import slide from './slide.ts';
import type { ClaimsReviewState } from './state.ts';
import { table } from './table.ts';
import ClaimsReview from './ClaimsReview.svelte';
import { view, type ClaimsReviewView } from './view.ts';

export default componentScene<ClaimsReviewState, ClaimsReviewView, Drawn>({
	reads: { words: ['claims-review'], records: ['thennow'] },
	blend: (a, b, t) => (t <= 0 ? a : b),
	view: (_state, world) => view(world),
	table: (_view, world) => table(world),
	Scene: ClaimsReview,
	slide,
	fixed: true
});
