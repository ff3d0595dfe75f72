import type { SceneParameters, StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { DRAWN } from '../build-up.ts';

/** One sentence for authors: what the scene shows. */
export const what =
	'Series as lines over time, or over named points, with their names at their ends; a band where sources differ, from `value` to `high`; and one marked point.';

export const parameters = {
	picture: { type: 'picture', what: 'The name of the picture.' },
	drawn: { ...DRAWN, what: 'How much of the time is drawn, in percent.' },
	line: {
		type: 'number',
		min: 0,
		max: 6,
		default: 1,
		what: 'Which line is coloured and has the mark, from 1; 0 for none.'
	},
	mark: {
		type: 'number',
		min: 0,
		max: 3000,
		default: 0,
		what: 'The year of the marked point, or the rank of its name, from 1; 0 for none. Between keyframes it moves along the line.'
	},
	from: {
		type: 'number',
		min: -1e9,
		max: 1e9,
		default: 0,
		what: 'Where the axis of the values begins, unless a value is lower.'
	}
} as const satisfies SceneParameters;

export type LinesState = StateOf<typeof parameters>;

export const reads = {
	drawsKeys: ['series'],
	values: { order: 'dates', most: 6 },
	words: ['picture.more']
} as const satisfies SceneReads;

export const words: SceneWords = {
	title: 'Title',
	value: 'A value: {value} and its unit',
	range: 'A value on which sources differ: {low}, {high} and their unit',
	mark: 'At the marked point: its date, {when}, and its {value}',
	caption: 'Caption of the table',
	'head-when': 'Heading: the date or the name of a point',
	none: 'In an empty cell'
};
