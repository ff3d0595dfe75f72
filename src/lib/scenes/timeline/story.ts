import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'Dated records on an axis of years, a lane for each kind, with what followed; or one gate, open while a record runs.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies SceneParameters;

export const reads = {
	drawsKeys: ['records', 'signs'],
	// With `gate`, the records of a kind open one gate. `diamond` marks records beside it. The others are in
	// the table.
	signs: ['full', 'barred', 'rewind', 'onward', 'gate', 'diamond'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'gate-open | gate-open-short?': 'Beside the time in which the gate is open',
	'gate-closed | gate-closed-short?': 'Beside the time in which it is closed',
	'gate-unknown | gate-unknown-short?': 'Beside the time of which one cannot know',
	'gate-span': 'When a record opens it: {when}, {until}',
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
