import type { Parameters } from '#lib/narrative/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/scene-story.ts';

/** What it shows, for whoever writes the story. */
export const what =
	'What a test makes of so many cases, at any base rate: a mark for each, right and false, missed and left alone.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' }
} as const satisfies Parameters;

/** One series, whose values are named `right`, `false`, `missed` and `ignored`: counts of cases, of whatever base rate. */
export const reads = { takes: ['series', 'each'] } as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title: {count} cases',
	real: 'Over those with something to find: {count}',
	ordinary: 'Over those with nothing to find: {count}',
	right: 'After their number: something was there, and was found',
	missed: 'After their number: something was there, and was missed',
	false: 'After their number: nothing was there, and yet the alarm',
	ignored: 'After their number: nothing was there, and no alarm',
	caption: 'Caption of the table',
	'head-case': 'Heading: what becomes of the cases',
	'head-count': 'Heading: how many',
	'row-all': 'Row: all of them'
};
