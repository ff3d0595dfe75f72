import type { TrayArea } from '../confusion-tree/trays.ts';

/** Passers-by that the groups are shown out of. */
export const OUT_OF = 100;

/** A row of two groups: its heading, the baseline of their numbers, and the room for people. */
export interface Row {
	readonly heading: number;
	readonly numbers: number;
	readonly room: TrayArea;
}

/** Measures of one of the two figures; heights of words are those of baselines, 0 where there is no room for them. */
export interface Measures {
	readonly margin: number;
	readonly right: number;
	readonly title: number;
	readonly passers: Row;
	readonly errors: Row;
	/** Below the errors: what chance may do. */
	readonly chance: number;
	/** The scale: its heading, where its rows begin, where it ends, and from which x to which it runs. */
	readonly question: number;
	readonly rows: number;
	readonly foot: number;
	readonly from: number;
	readonly to: number;
	/** Between two rows of words, in sizes of a letter; a phone has no room for all of the words. */
	readonly apart: number;
	readonly short: boolean;
	/** Pitch below which nobody is drawn in a frame. */
	readonly legible: number;
	readonly size: {
		readonly title: number;
		readonly number: number;
		readonly strong: number;
		readonly label: number;
	};
}

export const WIDE: Measures = {
	margin: 5,
	right: 235,
	title: 10,
	passers: {
		heading: 20,
		numbers: 30,
		room: { left: 5, top: 33, width: 230, height: 34, gap: 9, largest: 9 }
	},
	errors: {
		heading: 77,
		numbers: 87,
		room: { left: 5, top: 90, width: 230, height: 38, gap: 9, largest: 19 }
	},
	chance: 134,
	question: 144.5,
	rows: 148,
	foot: 204,
	from: 132,
	to: 229,
	apart: 0.42,
	short: false,
	legible: 6,
	size: { title: 7.4, number: 9.5, strong: 5, label: 4.4 }
};

export const TALL: Measures = {
	margin: 3,
	right: 147,
	title: 0,
	passers: {
		heading: 6.5,
		numbers: 14.5,
		room: { left: 3, top: 16.5, width: 144, height: 20, gap: 6, largest: 6 }
	},
	errors: {
		heading: 43.5,
		numbers: 51.5,
		room: { left: 3, top: 53.5, width: 144, height: 22, gap: 6, largest: 11 }
	},
	chance: 81.5,
	question: 91,
	rows: 93.5,
	foot: 160,
	from: 84,
	to: 142,
	apart: 0.34,
	short: true,
	legible: 7,
	size: { title: 5.6, number: 7.6, strong: 4.8, label: 4.4 }
};
