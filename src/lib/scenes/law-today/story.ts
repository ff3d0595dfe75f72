import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'What the law allows, what has been tried and what it forbids, on the date of the law.';

/** What the law says of a thing, in the order of the columns. */
export const STANDINGS = ['allowed', 'tried', 'forbidden'] as const;
export type Standing = (typeof STANDINGS)[number];

export const parameters = { drawn: DRAWN } as const satisfies SceneParameters;

export const reads = {
	// Records are named “thing → clause”. One that is `unsettled` stands apart, with a question mark, as nobody can say yet what the law is.
	records: { 'law-today': { kinds: [...STANDINGS], statuses: ['known', 'unsettled'] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title, with the {date} of the law',
	allowed: 'Heading of what is allowed',
	tried: 'Heading of what has been tried',
	forbidden: 'Heading of what is forbidden',
	unsettled: 'In the table: what is not settled',
	'count-one | count-many': 'Under a heading where nothing else fits: {count} things',
	caption: 'Caption of the table, with the {date} of the law',
	'head-standing': 'Heading: allowed, tried or forbidden',
	'head-thing': 'Heading: the thing',
	'head-clause': 'Heading: one clause more',
	none: 'In an empty cell'
};
