import type { Box } from '../scene.ts';

type Place = readonly [x: number, y: number];

/** Measures of one of the two figures; heights are those of baselines. */
export interface Sizes {
	readonly wide: boolean;
	readonly box: Box;
	/** Baseline of the title of the figure, for which a phone has no room. */
	readonly title?: number;
	/** Sizes of letters: how a story ended, the file’s own, what it is about, all the rest. */
	readonly verdict: number;
	readonly daily: number;
	readonly subject: number;
	readonly text: number;
	/** Room of the gates, the carnival and the police file, and lines between them. */
	readonly lycees: Box;
	readonly carnival: Box;
	readonly file: Box;
	readonly rules: string;
	/** A gate, from the top of the panel: where it begins, its width and height. */
	readonly gate: readonly [top: number, width: number, height: number];
	readonly names: number;
	/** From the top of the panel: the first decision, and how far it is to the next. */
	readonly decisions: readonly [first: number, pitch: number];
	/** Of the street between its walls, from the top of the panel; people across and down. */
	readonly street: readonly [top: number, height: number];
	readonly people: readonly [columns: number, rows: number];
	/** Scale of a camera, where it is not that of a page. */
	readonly camera?: number;
	readonly caption: number;
	/** Of the drawer; cards across and the height of a row. */
	readonly drawer: Box;
	readonly cards: number;
	/** Height of the drawer’s front, and what is said of it below. */
	readonly front: number;
	readonly photos: readonly Place[];
	/** The number, what is said of it, the field of strokes and what a stroke is. */
	readonly number: readonly [x: number, y: number, size: number];
	readonly searches: Place;
	readonly strokes: Box;
	readonly stroke: Place;
	readonly pitch: readonly [across: number, down: number];
	/** What the law says of live use. */
	readonly law: Place;
}

export const WIDE: Sizes = {
	wide: true,
	box: [0, 0, 240, 208],
	title: 9.5,
	verdict: 6.6,
	daily: 6.6,
	subject: 4.5,
	text: 4.1,
	lycees: [5, 18, 96, 90],
	carnival: [5, 119, 96, 78],
	file: [112, 18, 123, 178],
	rules: 'M106.5 18V196M5 112.5H100',
	gate: [16, 27, 30],
	names: 52,
	decisions: [66, 8],
	street: [20, 34],
	people: [13, 4],
	caption: 63,
	drawer: [112, 34, 123, 75],
	cards: 10,
	front: 14,
	photos: [
		[112, 130],
		[235, 130]
	],
	number: [112, 152, 19],
	searches: [166, 145.5],
	strokes: [112, 157, 123, 40],
	stroke: [166, 151.5],
	pitch: [1.23, 3.6],
	law: [5, 204.5]
};
export const TALL: Sizes = {
	wide: false,
	box: [0, 0, 150, 164],
	verdict: 5.4,
	daily: 5.4,
	subject: 4.4,
	text: 4.35,
	lycees: [4, 3, 68, 70],
	carnival: [79, 3, 67, 70],
	file: [4, 79, 142, 80],
	rules: 'M75 4V72.5M4 75.5H146',
	gate: [15, 19, 20],
	names: 40,
	decisions: [52.5, 7],
	street: [21, 27],
	people: [10, 4],
	caption: 54,
	drawer: [4, 96, 66, 36],
	cards: 10,
	front: 8.5,
	photos: [
		[4, 148],
		[4, 153.8]
	],
	number: [79, 93, 14],
	searches: [79, 99.5],
	strokes: [79, 103, 67, 45],
	stroke: [79, 153.8],
	pitch: [1.34, 2.1],
	law: [4, 161.5]
};
