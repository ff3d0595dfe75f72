import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'An image file with records as marks on it, each with its name: `spots` says where they are, from moment to moment.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	moment: {
		type: 'number',
		min: 0,
		max: 20,
		default: 0,
		what: 'Which of the `spots` of each record is shown, from 0. Between keyframes marks travel from one to the next.'
	}
} as const satisfies SceneParameters;

export type ImageState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['records', 'image'],
	values: { fields: ['spots'] },
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	alt: 'What the image shows, in words, for those who do not see it: first row of the table',
	image: 'In the table, before these words: that this is the image',
	caption: 'Caption of the table',
	'head-name': 'Heading: the mark',
	'head-what': 'Heading: details',
	none: 'In an empty cell'
};
