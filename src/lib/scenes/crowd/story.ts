import { DRAWN } from '../build-up.ts';
import { ANSWER } from '../shared/guess.ts';
import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'A crowd as a thousand heads, and those that the alerts would fill.';

export const parameters = {
	answer: ANSWER,
	list: {
		type: 'number',
		min: 0,
		max: 1_000_000,
		default: 0,
		what: 'People on the list, once the reader has guessed; 0 for the reader’s own.'
	},
	crowd: {
		type: 'number',
		min: 10_000,
		max: 1_000_000,
		default: 100_000,
		what: 'Faces that pass, before the guess.'
	},
	wanted: {
		type: 'number',
		min: 0,
		max: 100,
		default: 20,
		what: 'People on the list who are in the crowd, before the guess.'
	},
	match: {
		type: 'number',
		min: 40,
		max: 70,
		default: 55,
		what: 'The threshold of resemblance, as it is shown, before the guess.'
	},
	drawn: DRAWN
} as const satisfies SceneParameters;

export type CrowdState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person', 'effect.draft'],
	settings: ['light', 'angle', 'age', 'list', 'crowd', 'wanted', 'match', 'measured-*', 'guess-false']
} as const satisfies SceneReads;

export const words: SceneWords = {
	'passers-one | passers-many': '{count} passers-by',
	settings: 'Under it: a list of {list} names, the threshold {match}',
	head: 'What a head stands for: {people}',
	'people-one | people-many': '{count} people',
	'missed-one | missed-many': 'After their number: wanted people who went unnoticed',
	'right-one | right-many': 'After their number: wanted people found',
	'wrong-one | wrong-many': 'After their number: innocent people flagged',
	'ignored-one | ignored-many': 'After their number: other passers-by, without an alert',
	'gathered-one | gathered-many':
		'Says that the alerts of all heads are gathered; they would fill {count?} heads',
	pile: 'What a box of the pile stands for: {people}',
	'innocents-one | innocents-many': '{count} innocent people',
	'law | law-short?': 'Says of what date the law is, {date}, and that this is a calculation',
	'alerts-one | alerts-many': '{count} alerts',
	'no-alert': 'Instead of their number: there is no alert',
	summary: 'In one line: {alerts}, and what they are worth, {verdict}',
	'of-them-one | of-them-many': 'After the number of alerts: {count} of them are false',
	'all-right-one | all-right-many': 'After the number of alerts: all are right',
	'all-wrong-one | all-wrong-many': 'After the number of alerts: all are false',
	question: 'Before the reader has guessed: the question',
	'who-pass-one | who-pass-many': 'After their number: passers-by',
	'who-wanted-one | who-wanted-many': 'After their number: wanted people',
	'unresolved-one | unresolved-many': 'After their number: alerts not yet known to be right or false',
	error: 'Before the reader has guessed: one error in so many, {faces}',
	caption: 'Caption of the table: a list of {list}, the threshold {match}',
	'head-who': 'Heading: who',
	'head-people': 'Heading: how many',
	'row-crowd': 'Row: passers-by',
	'row-wanted': 'Row: wanted people',
	'row-right': 'Row: wanted people found',
	'row-missed': 'Row: wanted people who went unnoticed',
	'row-others': 'Row: other passers-by',
	'row-wrong': 'Row: innocent people flagged',
	'row-ignored': 'Row: other passers-by, without an alert',
	'row-alerts': 'Row: all alerts',
	'row-list': 'Row: innocent people flagged by a list of {names}',
	'names-one | names-many': '{count} names',
	'row-one-in': 'Row: faces per false alert'
};
