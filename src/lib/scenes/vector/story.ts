import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'Two photographs of one face, the numbers that stand for each, and how far apart they are.';

export const parameters = {} as const satisfies SceneParameters;

export type VectorState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	settings: ['light', 'angle', 'age', 'match', 'measured-*']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'filed | filed-short?': 'Above the photo on file',
	'taken | taken-short?': 'Above the photo from the street',
	'filed-note': 'Under the numbers of the first: how many there are',
	'taken-note': 'Under those of the second: what the outlines are',
	question: 'Title of the rule of distances',
	'near | near-short?': 'The distance up to which two faces count as one: {radius}',
	strangers: 'Where {count} strangers stand: around {typical}',
	same: 'The second photo stands at {apart}: recognised',
	other: 'The second photo stands at {apart}: not recognised',
	caption: 'Caption of the table',
	'head-what': 'Heading: what is measured',
	'head-filed': 'Heading: the photo on file',
	'head-taken': 'Heading: the photo from the street',
	none: 'In an empty cell',
	'row-number': 'Row: a number by its {rank}',
	'row-apart': 'Row: how far apart the photos are',
	'row-radius': 'Row: the distance up to which two faces count as one',
	'row-nearest': 'Row: the nearest of {count} strangers',
	'row-middle': 'Row: the middle one of {count}',
	'row-farthest': 'Row: the farthest of {count}'
};
