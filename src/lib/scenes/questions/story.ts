import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'Questions to ask a mayor, on cards, each with a box to tick.';

export const parameters = {} as const satisfies Parameters;

export type QuestionsState = StateOf<typeof parameters>;

export const reads = {
	records: { questions: { kinds: ['aim', 'people', 'software', 'rights'], statuses: [] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} questions',
	aim: 'Questions of kind aim',
	people: 'Questions of kind people',
	software: 'Questions of kind software',
	rights: 'Questions of kind rights',
	caption: 'Caption of the table: {count} questions',
	'head-number': 'Heading: the number',
	'head-question': 'Heading: the question',
	'head-why': 'Heading: why one asks'
};
