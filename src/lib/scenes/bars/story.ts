import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Records with a value as horizontal bars, outlined up to a second value if they have one.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: DRAWN
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['records'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	value: 'Behind a bar: {value} and its unit',
	range: 'Behind a bar with two values: {low}, {high} and their unit',
	caption: 'Caption of the table',
	'head-name': 'Heading: what is measured',
	'head-value': 'Heading: the value',
	'head-what': 'Heading: details',
	none: 'In an empty cell'
};
