import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'A map of areas from a GeoJSON file, shaded by the class of the `value` of their records; areas without a value are hatched.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: { ...DRAWN, what: 'How many of the areas are shaded, in percent, from the highest value down.' }
} as const satisfies SceneParameters;

export type AreasState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['records', 'areas', 'classes']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	value: 'A value: {value} and its unit',
	class: 'Key: a class of values, {from} to {until}',
	'class-first': 'Key: the lowest class, below {until}',
	'class-last': 'Key: the highest class, {from} and more',
	missing: 'Key, and in the table: an area without a value',
	caption: 'Caption of the table',
	'head-name': 'Heading: the area',
	'head-value': 'Heading: the value',
	'head-what': 'Heading: details',
	none: 'In an empty cell'
};
