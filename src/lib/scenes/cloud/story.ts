import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'The faces of a list by their distance from one of them, and the circle of the threshold.';

export const parameters = {} as const satisfies SceneParameters;

export type CloudState = StateOf<typeof parameters>;

export const reads = {
	district: true,
	words: ['person'],
	settings: ['light', 'angle', 'age', 'list', 'match', 'measured-*']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'entries-one | entries-many | entries-short-one? | entries-short-many?': '{count} entries of the list',
	each: 'What a dot stands for: {entries}',
	'note-short? | note': 'Says that distances from the centre alone are true',
	'key-passers': 'Key: passers-by',
	'entry | entry-short?': 'Name of the entry in the middle',
	inside: 'Title where she is within the circle',
	'somebody-else': 'Under the title where she is within: what that means',
	outside: 'Title where she is outside',
	'let-go': 'Under the title where she is outside: what that means',
	unlisted: 'Title where the list ends before the entry',
	'no-circle': 'Under the title where the list ends before: what that means',
	'one-in': 'One error in {count}',
	comparison: 'After one in so many: per comparison',
	passer: 'After one in so many: per passer-by',
	'passer-against': 'After one in so many: per passer-by, against {list} entries',
	caption: 'Caption of the table: the threshold {match}, a list of {list}',
	'head-what': 'Heading: what is measured',
	'head-value': 'Heading: the value',
	'row-radius': 'Row: the radius of the circle',
	'row-apart': 'Row: how far the passer-by is',
	'row-band': 'Row: entries between two distances, {from} and {to}',
	'row-comparisons': 'Row: comparisons per error',
	'row-faces': 'Row: passers-by per false alert'
};
