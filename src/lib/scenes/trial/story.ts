import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what = 'What the committee found of each use that the decree allowed.';

export const parameters = {} as const satisfies Parameters;

export type TrialState = StateOf<typeof parameters>;

export const reads = {
	records: { trial: { kinds: ['good', 'uneven', 'unknown'], statuses: [] } }
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	board: 'Title of the board of verdicts, where there is less room',
	good: 'Verdict of the records of kind good',
	uneven: 'Verdict of the records of kind uneven',
	unknown: 'Verdict of the records of kind unknown',
	'share | share-short?': 'Beside the squares: the {use}, {false} false alerts among {all}',
	'board-share': 'Above the squares: the {use} and {all} alerts',
	false: 'Beside the false ones: {count}',
	caption: 'Caption of the table',
	'head-use': 'Heading: the use',
	'head-verdict': 'Heading: the verdict',
	'head-what': 'Heading: one clause more',
	'head-false': 'Heading: false alerts among {all}',
	none: 'In an empty cell'
};
