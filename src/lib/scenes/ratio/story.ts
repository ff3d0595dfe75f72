import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'How many things, `value`, fall to one person, of `high`: a person in front of so many marks.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['records', 'signs'],
	// The sign `apart` is for kinds that cannot be compared: they have numbers and no marks.
	signs: ['marks', 'apart'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	tile: 'What a mark stands for',
	'apart-caution': 'Above those that are set apart: not to be compared',
	'apart-one': 'One of them: its {name} and how many each, {each}',
	'kind-*': 'In the table: which people are counted',
	caption: 'Caption of the table',
	'head-name': 'Heading: who or where',
	'head-kind': 'Heading: which people are counted',
	'head-things': 'Heading: how many things',
	'head-people': 'Heading: how many people',
	'head-each': 'Heading: things per person',
	'head-what': 'Heading: one clause more'
};
