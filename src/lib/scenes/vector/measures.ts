import type { Box } from '../scene.ts';

/** Measures of one of the two figures; heights of words are those of baselines. */
export interface Measures {
	readonly margin: number;
	readonly right: number;
	readonly title: number;
	/** Each photograph, from the top. */
	readonly photos: readonly [Box, Box];
	/** Height of a head in it. */
	readonly head: number;
	/** Where its bars begin; how far the words over them are below its upper edge. */
	readonly bars: number;
	readonly caption: number;
	/** Which bars have a note beside these words: a phone has no room for both. */
	readonly notes: readonly ('filed' | 'taken')[];
	/** Height of a number of one. */
	readonly unit: number;
	/** Over the rule: what it measures, what counts as one person, and the strangers. */
	readonly question: number;
	readonly near: number;
	readonly others: number;
	/** The rule, its farthest distance, the numbers under it, and the second photograph's own. */
	readonly rule: number;
	readonly farthest: number;
	readonly ticks: number;
	readonly verdict: number;
	/** Diameter of a stranger's dot. */
	readonly dot: number;
	readonly size: { readonly title: number; readonly strong: number; readonly label: number };
}

/** What a photograph and its bars need, and what the rule does. */
export type BarMeasures = Pick<Measures, 'bars' | 'right' | 'unit' | 'caption' | 'head'>;
export type RuleMeasures = Pick<
	Measures,
	'margin' | 'right' | 'rule' | 'farthest' | 'dot' | 'near' | 'verdict' | 'size'
>;

export const WIDE: Measures = {
	margin: 5,
	right: 235,
	title: 10,
	photos: [
		[5, 17, 46, 56],
		[5, 80, 46, 56]
	],
	head: 46,
	bars: 66,
	caption: 5,
	notes: ['filed', 'taken'],
	unit: 6.8,
	question: 149,
	near: 157.5,
	others: 164,
	rule: 187,
	farthest: 9,
	ticks: 193.5,
	verdict: 203,
	dot: 2,
	size: { title: 7.4, strong: 5.4, label: 4.6 }
};

export const TALL: Measures = {
	margin: 3,
	right: 147,
	title: 7.5,
	photos: [
		[3, 12, 30, 36.5],
		[3, 52, 30, 36.5]
	],
	head: 30,
	bars: 42,
	caption: 4.4,
	notes: ['taken'],
	unit: 4.3,
	question: 98.5,
	near: 106,
	others: 112,
	rule: 140,
	farthest: 8.6,
	ticks: 146.5,
	verdict: 156,
	dot: 1.6,
	size: { title: 5.6, strong: 4.9, label: 4.5 }
};
