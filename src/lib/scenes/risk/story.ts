import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors of the story: what the scene shows. */
export const what = 'A hundred who pass and, below them, those wrongly flagged, of group A and of group B.';

export const parameters = { drawn: DRAWN } as const satisfies SceneParameters;

export type RiskState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['crowd.innocents', 'crowd.pile'],
	settings: ['list', 'crowd', 'wanted', 'match', 'measured-*', 'share', 'differential'],
	records: { studies: { kinds: ['gap', 'no-gap'], statuses: [] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	'title | title-short': 'Title',
	'of-passers': 'After the share of group B: of {count} passers-by',
	'of-errors-one | of-errors-many': 'After the share of group B: of {count} false alerts',
	'no-errors': 'Instead: there is none',
	'group-b': 'Group B, and how to recognise it',
	chance: 'Says how many chance alone gives group B: {low} to {high}',
	question: 'Title of the studies: how many times more errors there are on group B',
	'study-between': 'Result of a study: {low} to {high} times',
	'study-gap | study-no-gap': 'Result of a study without a number: a gap, or none that is certain',
	times: 'In the table: one to {times}',
	caption: 'Caption of the table, with a gap of one to {times}',
	'head-what': 'Heading: what is measured',
	'head-a': 'Heading: group A',
	'head-b': 'Heading: group B',
	none: 'In an empty cell',
	'row-passers': 'Row: of {count} passers-by',
	'row-errors': 'Row: false alerts as drawn',
	'row-mean': 'Row: false alerts on average',
	'row-ordinary': 'Row: what chance gives most often',
	range: 'From a number to another: {low}, {high}',
	'row-stop': 'Row: false alerts at a gap of one to {times}',
	'row-share': 'Row: share of the false alerts',
	'row-hidden': 'Row: the gap that so few errors can hide',
	between: 'In the table: {low} to {high} times',
	unread: 'In the table: significant, but not read',
	'not-significant': 'In the table: not significant'
};
