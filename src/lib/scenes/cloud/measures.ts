import type { Box } from '../scene.ts';

/** Groups of passers-by that are compared one after the other. */
export const GROUPS = 4;

/** Where the middle of a map stands, units for a distance of one, and how far it reaches. */
export interface Chart {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly reach: number;
}

/** Measures of one of the two figures; heights of words are those of baselines. */
export interface Measures {
	readonly margin: number;
	readonly right: number;
	readonly title: number;
	readonly key: number;
	/** The whole list, and its middle enlarged. */
	readonly map: Chart;
	readonly lens: Chart;
	/** Circles that say how far, and which of them is named. */
	readonly rings: readonly number[];
	/** The sheet of entry 4,117 and that of Inès, the height of a head, and their names under them. */
	readonly sheets: readonly [Box, Box];
	readonly head: number;
	readonly names: number;
	/** Whether entry 4,117 is called by its number alone. */
	readonly short: boolean;
	/** What the enlarged middle is, over it. */
	readonly enlarged: number;
	/** What becomes of her, and where these words stand. */
	readonly verdict: Box;
	/** Two numbers, and what they say. */
	readonly numbers: number;
	readonly said: number;
	readonly note: number;
	readonly mark: number;
	readonly size: {
		readonly title: number;
		readonly strong: number;
		readonly label: number;
		readonly number: number;
	};
}

/** What is drawn by them. */
export type Drawing = Pick<Measures, 'map' | 'lens' | 'rings' | 'sheets' | 'head' | 'mark'>;

/** How far around entry 4,117 the enlarged middle reaches: the circle of the lowest threshold fits in. */
export const NEAR = 1.75;

export const WIDE: Measures = {
	margin: 5,
	right: 235,
	title: 10,
	key: 18,
	map: { x: 74, y: 99, scale: 7.6, reach: 9.5 },
	lens: { x: 194, y: 57, scale: 36 / NEAR, reach: NEAR },
	rings: [2, 4, 6, 8],
	enlarged: 17.5,
	sheets: [
		[154, 102, 31, 37],
		[202, 102, 31, 37]
	],
	head: 30,
	names: 146.5,
	short: false,
	verdict: [154, 157, 82, 20],
	numbers: 190,
	said: 197,
	note: 204.5,
	mark: 1.7,
	size: { title: 7.4, strong: 5, label: 4.5, number: 8 }
};

export const TALL: Measures = {
	margin: 3,
	right: 147,
	title: 7.5,
	key: 14.2,
	map: { x: 49, y: 66, scale: 5, reach: 9.5 },
	lens: { x: 122, y: 46, scale: 23 / NEAR, reach: NEAR },
	rings: [2, 4, 6, 8],
	enlarged: 20.6,
	sheets: [
		[98, 76, 20, 24],
		[125, 76, 20, 24]
	],
	head: 19.5,
	names: 107,
	short: true,
	verdict: [3, 122.5, 144, 14],
	numbers: 143.5,
	said: 149.8,
	note: 159.5,
	mark: 1.4,
	size: { title: 5.6, strong: 4.8, label: 4.5, number: 6.4 }
};
