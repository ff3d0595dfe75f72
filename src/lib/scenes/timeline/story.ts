import type { Parameters } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'Dated records on an axis of years, a lane for each kind, with what followed.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies Parameters;

export const reads = {
	takes: ['records', 'signs'],
	signs: ['full', 'barred', 'rewind', 'onward'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'at-date': 'Beside the line of the {date} of the law, or of the last change of the story',
	'kind-*': 'Lane of the records of a kind',
	caption: 'Caption of the table, with the same {date}',
	'head-who': 'Heading: who or what',
	'head-said': 'Heading: the kind',
	'head-what': 'Heading: one clause more',
	'head-from': 'Heading: since when',
	'head-until': 'Heading: until when',
	'head-status': 'Heading: the status',
	none: 'In an empty cell',
	'status-*': 'Status in the table; dropped is dotted, unsettled asks, postponed waits until its end'
};
