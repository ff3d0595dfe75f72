import { CODES, NAMES, type Label } from './labels.ts';
import type { Seat } from './view.ts';

/** Places and sizes of a layout, in its own units. */
export interface Sizes {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	readonly title: number;
	readonly label: number;
	readonly map: Seat;
	/** Between two strokes, in kilometres. */
	readonly gap: number;
	/** Where the words over the sea begin, and how wide they may be. */
	readonly words: readonly [x: number, y: number, width: number];
	/** The same for what an empty country does not say, where it does not stand under the key. */
	readonly note?: readonly [x: number, y: number, width: number];
	readonly labels: Readonly<Record<string, Label>>;
	/** Whether names stand in full. */
	readonly named: boolean;
}

export const WIDE: Sizes = {
	width: 240,
	height: 208,
	margin: 6,
	title: 6.4,
	label: 3.9,
	map: { x: 126, y: 113, scale: 0.0475 },
	gap: 32,
	words: [6, 25, 82],
	labels: NAMES,
	named: true
};
export const TALL: Sizes = {
	width: 150,
	height: 164,
	margin: 4,
	title: 5,
	label: 4.3,
	map: { x: 65.5, y: 89, scale: 0.0365 },
	gap: 56,
	words: [4, 17, 50],
	note: [107, 21, 40],
	labels: CODES,
	named: false
};
