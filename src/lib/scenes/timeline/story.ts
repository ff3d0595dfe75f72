import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what =
	'Dated records on an axis of years, a lane for each kind, with what followed; or one gate, open while a record runs; or a street of shops, whose shutters fall and rise.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: {
		...DRAWN,
		what: 'Of a street: how much of the time up to the date of the law has passed, in percent.'
	}
} as const satisfies SceneParameters;

export type TimelineState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['records', 'signs'],
	// With `gate`, the records of a kind open one gate. `diamond` marks records beside it. The others are in
	// the table. With `shutter`, `shop`, `door` or `wicket`, the records are the shops of a street: closed, open, with a
	// door ajar, or with a wicket for exceptions.
	signs: ['full', 'barred', 'rewind', 'onward', 'gate', 'diamond', 'shutter', 'shop', 'door', 'wicket'],
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'gate-open | gate-open-short?': 'Beside the time in which the gate is open',
	'gate-closed | gate-closed-short?': 'Beside the time in which it is closed',
	'gate-unknown | gate-unknown-short?': 'Beside the time of which one cannot know',
	'gate-span': 'When a record opens it: {when}, {until}',
	'at-date': 'Beside the line of the {date} of the law, or of the last change of the story',
	'kind-*': 'Lane of the records of a kind, or sign of such shops',
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
