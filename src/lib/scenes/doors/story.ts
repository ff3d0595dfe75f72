import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Doors of one house, “what one does behind it → who holds its key”, each with the lock of its kind.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['records', 'signs'],
	signs: ['purpose', 'leave', 'badge', 'law', 'wall', 'clock', 'bell']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} doors',
	under: 'Under it: where, and the {date} of the law',
	caption: 'Caption of the table, with the {date} of the law',
	'head-door': 'Heading: the door',
	'head-key': 'Heading: who holds its key',
	'head-gate': 'Heading: what that asks',
	none: 'In an empty cell'
};
