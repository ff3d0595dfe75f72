import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Series of counts as blocks of equal marks, so that they compare; each mark represents the same number.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['series', 'each'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'mark | mark-short': 'What the marks stand for: {each} each, a full block {block?}',
	disputed: 'Key: what only some sources count',
	'unknown-when': 'After a last count on which sources differ: the time of a count that nobody knows',
	unknown: 'In the dotted block of that count: that nobody knows it',
	range: 'From one source’s count to another’s: {low}, {high}',
	caption: 'Caption of the table',
	where: 'Heading: what is counted',
	when: 'Heading: the time',
	count: 'Heading: how many'
};
