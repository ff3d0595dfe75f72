/** Presentations of a small story, for tests of components. */
import type { StepData } from '#lib/runtime/data.ts';
import { createTestData } from './player.ts';
import { Presenter } from '#lib/pages/present/player/presenter.svelte.ts';

/** Returns the slides, or the presenter window, of some steps of one minute each. */
export const createTestPresenter = (steps: readonly StepData[], slides = true): Presenter =>
	new Presenter(
		createTestData(...steps),
		{ slides: steps.map(() => ({ seconds: 60, figures: [] })), routes: [], questions: [], words: {} },
		slides
	);
