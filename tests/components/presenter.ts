/** Presentations of a small story, for tests of components. */
import type { StepData } from '#lib/runtime/data.ts';
import type { TalkData } from '#lib/pages/present/boards/board-types.ts';
import type { DeckData } from '#lib/pages/present/data/deck-types.ts';
import { createTestData } from './player.ts';
import { Presenter } from '#lib/pages/present/player/presenter.svelte.ts';

/** Returns the slides, or the presenter window, of some steps of one minute each, with further data of the deck. */
export const createTestPresenter = (
	steps: readonly StepData[],
	slides = true,
	deck: Partial<DeckData> = {}
): Presenter =>
	new Presenter(
		createTestData(...steps),
		{
			slides: steps.map(() => ({ seconds: 60, figures: [] })),
			...{ routes: [], questions: [], words: {}, simpleWords: {} },
			...deck
		},
		slides
	);

/** Returns a board of a route that only talks. */
export const createTestBoard = (id: string, fields: Partial<TalkData> = {}): TalkData => ({
	...({
		id,
		kind: 'talk',
		title: `Title of ${id}`,
		question: '',
		lines: [],
		roles: [],
		choices: []
	} as const),
	...{ seconds: 0, place: 0, minutes: 5 },
	...fields
});
