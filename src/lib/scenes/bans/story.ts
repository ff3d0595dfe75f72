import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what =
	'Who said no to facial recognition, who said “afterwards”, who changed course, on an axis of years.';

export const parameters = {} as const satisfies Parameters;

export type BansState = StateOf<typeof parameters>;

export const reads = {
	records: {
		bans: {
			kinds: ['no', 'after', 'back', 'rule'],
			statuses: ['said', 'unsettled', 'reversed', 'dropped', 'in-force', 'postponed']
		}
	}
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'at-date': 'Beside the line of the {date} of the law',
	'lane-no': 'Lane of the records of kind no',
	'lane-after': 'Lane of the records of kind after',
	'lane-back': 'Lane of the records of kind back',
	'lane-rule': 'Lane of the records of kind rule',
	caption: 'Caption of the table, with the {date} of the law',
	'head-who': 'Heading: who',
	'head-said': 'Heading: what they answered',
	'head-what': 'Heading: one clause more',
	'head-from': 'Heading: since when',
	'head-until': 'Heading: until when',
	'head-status': 'Heading: the state',
	none: 'In an empty cell',
	said: 'Status: decided',
	unsettled: 'Status: what came of it was not checked',
	reversed: 'Status: reopened later',
	dropped: 'Status: dropped from the draft',
	'in-force': 'Status: in force',
	postponed: 'Status: postponed'
};
