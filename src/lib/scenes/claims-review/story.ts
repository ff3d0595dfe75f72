import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'What became of each claim: a pile of slips for each verdict.';

export const parameters = {} as const satisfies Parameters;

export type ClaimsReviewState = StateOf<typeof parameters>;

export const reads = {
	records: { thennow: { kinds: ['held', 'corrected', 'nuanced', 'overtaken', 'open'], statuses: [] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	held: 'Claims of kind held',
	corrected: 'Claims of kind corrected',
	nuanced: 'Claims of kind nuanced',
	overtaken: 'Claims of kind overtaken',
	open: 'Claims of kind open',
	caption: 'Caption of the table',
	'head-then': 'Heading, and column: what was said then',
	today: 'Column: what is known today',
	'head-kind': 'Heading: what it is worth',
	'head-now': 'Heading: what is known now',
	'head-when': 'Heading: when',
	none: 'In an empty cell'
};
