import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'Countries of Europe by the list of a study on which they stand.';

export const parameters = {} as const satisfies SceneParameters;

export type EuropeState = StateOf<typeof parameters>;

export const reads = {
	records: { europe: { kinds: ['uses', 'expected', 'unlisted'], statuses: ['outside'] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	'title | title-short?': 'Title: what the map shows, on {date}',
	source: 'Under it: whose study it is',
	key: 'Key: {count} and the {label}',
	uses: 'Key of the countries of kind uses',
	expected: 'Key of the countries of kind expected',
	unlisted: 'Key of the countries of kind unlisted',
	note: 'Says what being on neither list means',
	caption: 'Caption of the table, with the {date}',
	'head-country': 'Heading: the country',
	'head-code': 'Heading: its code on the map',
	'head-list': 'Heading: what the study says',
	'in-uses': 'In the table: countries of kind uses',
	'in-expected': 'In the table: countries of kind expected',
	'in-unlisted': 'In the table: countries of kind unlisted',
	'in-outside': 'In the table: countries of status outside'
};
