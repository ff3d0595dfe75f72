import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'What became of each claim, “said then → known now”: a pile of slips for each kind, with one on top to read.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['records', 'signs'],
	signs: ['right', 'wrong', 'plain', 'doubted'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'kind-*': 'Beside the pile of a kind, and in the table',
	caption: 'Caption of the table',
	'head-then': 'Heading, and column: what was said then',
	today: 'Column: what is known today',
	'head-kind': 'Heading: what it is worth',
	'head-now': 'Heading: what is known now',
	'head-when': 'Heading: when',
	none: 'In an empty cell'
};
