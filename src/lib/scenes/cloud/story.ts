import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'The faces of a list, each with the circle of the threshold, and the passers-by around them.';

/** Largest number of circles; for a longer watchlist each one represents several entries. */
export const MAX_CIRCLES = 10_000;

export const parameters = {
	circles: {
		type: 'number',
		min: 1,
		max: MAX_CIRCLES,
		default: MAX_CIRCLES,
		what: 'How many faces of the list are in view, with their circles; keyframes may zoom out.'
	}
} as const satisfies SceneParameters;

export type CloudState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person'],
	settings: ['light', 'angle', 'age', 'list', 'match', 'measured-*']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'entries-one | entries-many | entries-short-one? | entries-short-many?':
		'{count} entries of the list, each with a circle',
	'key-passers': 'Key: passers-by',
	'entry | entry-short?': 'Name of the entry in the middle',
	inside: 'Title where she is within the circle',
	'somebody-else': 'Under the title where she is within: what that means',
	outside: 'Title where she is outside',
	'let-go': 'Under the title where she is outside: what that means',
	unlisted: 'Title where the list ends before the entry',
	'no-circle': 'Under the title where the list ends before: what that means',
	'caught-one | caught-many':
		'Under the title of the whole list: {count} of {passers} passers-by within a circle',
	far: 'Below the line between the two faces: what distance means',
	threshold: 'At the rim of the circle: the threshold {match}',
	'one-in': 'One error in {count}',
	passer: 'After one in so many: per passer-by',
	'passer-against-one | passer-against-many': 'After one in so many: per passer-by, against {count} entries',
	caption: 'Caption of the table: the threshold {match}, a list of {list}',
	'head-what': 'Heading: what is measured',
	'head-value': 'Heading: the value',
	'row-radius': 'Row: the radius of the circle',
	'row-apart': 'Row: how far the passer-by is',
	'row-caught': 'Row: how many of {passers} passers-by are within a circle',
	'row-comparisons': 'Row: comparisons per error',
	'row-faces': 'Row: passers-by per false alert, with a list of {list}'
};
