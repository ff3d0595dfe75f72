import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Two groups of a hundred marks, divided into the same parts: of each record, `value` is its share of the first group, `high` that of the second.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	by: {
		type: 'choice',
		of: ['group', 'part'],
		default: 'part',
		what: '`group`: each group as a whole, divided into parts; `part`: part by part, one group above the other. Marks move between the two.'
	}
} as const satisfies SceneParameters;

export type SharesState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['records'],
	values: { fields: ['value', 'high'], most: 5, total: 100 },
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	'first | first-short?': 'The first group',
	'second | second-short?': 'The second group',
	pair: 'Beside a part: its shares of the groups, {first} and {second}',
	caption: 'Caption of the table',
	'head-name': 'Heading: the part',
	'head-what': 'Heading: details',
	none: 'In an empty cell'
};
