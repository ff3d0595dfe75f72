/** Where the screens of the wall hang, and everything in front of it. */
import type { Box, Frame } from '../scene.ts';
import { RATIO } from './shots.ts';

export interface Grid {
	/** Width of a screen. */
	readonly size: number;
	/** Units that a metre of somebody on a screen takes up. */
	readonly people: number;
	/** Upper left corners of the screens, in order. */
	readonly corners: readonly (readonly [x: number, y: number])[];
	/** Baselines of the lines over the district's screens and over the others; none while the wall grows. */
	readonly headings: readonly [district: number, others: number] | undefined;
}

/** What differs between a wide figure and a narrow one, in units of the figure. */
export interface Measures {
	readonly box: Box;
	/** Sizes of letters: the title, lines of text, names of screens (0 where there is no room for them). */
	readonly title: number;
	readonly text: number;
	readonly name: number;
	/** Baselines of the title and of the line under it. */
	readonly lines: readonly [title: number, under: number];
	/** Where the wall may hang. */
	readonly top: number;
	readonly bottom: number;
	/** Units that a metre of somebody takes up on a screen of a full wall. */
	readonly people: number;
}

export const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
export const SIDE = 4;

export const WIDE: Measures = {
	box: FRAME.wide,
	title: 5.6,
	text: 3.9,
	name: 3.2,
	lines: [7, 13.6],
	top: 16,
	bottom: 160,
	people: 0.8
};
export const TALL: Measures = {
	box: FRAME.tall,
	title: 5.6,
	text: 4.5,
	name: 0,
	lines: [7, 13.4],
	top: 15,
	bottom: 106,
	people: 0.56
};

const COLUMNS = 12;
/** Screens up to which the wall grows as a square. */
export const SQUARE = 16;
/** Share of a screen's place that it leaves free. */
export const GAP = 0.05;
/** From one row to the next, over the distance from one screen to the next. */
export const ROW = (1 - GAP) * RATIO + GAP;

/** The largest screens that fit: the district's own first, then the others, twelve in a row. */
export function gridOf(measures: Measures, screens: number, own: number): Grid {
	const { box, text, top, bottom } = measures;
	const width = box[2] - 2 * SIDE;
	if (screens <= SQUARE) return square(measures, screens);
	const columns = Math.max(COLUMNS, Math.ceil(Math.sqrt(screens * 1.5)));
	const [first, second] = [Math.ceil(own / columns), Math.ceil((screens - own) / columns)];
	const line = text * 1.6;
	const room = bottom - top - (first > 0 ? line : 0) - (second > 0 ? line : 0);
	const pitch = Math.min(width / (columns - GAP), room / ROW / (first + second));
	const left = (box[2] - pitch * (columns - GAP)) / 2;
	const start = first > 0 ? top + line : top;
	const next = start + first * pitch * ROW + (second > 0 ? line : 0);
	const place = (index: number, y: number) =>
		[left + (index % columns) * pitch, y + Math.floor(index / columns) * pitch * ROW] as const;
	return {
		...sized(measures, pitch),
		corners: Array.from({ length: screens }, (_, screen) =>
			screen < own ? place(screen, start) : place(screen - own, next)
		),
		headings: [start - text * 0.45, next - text * 0.45]
	};
}

/** A screen and those on it: a larger screen shows larger people, but not as much. */
function sized({ box, people }: Measures, pitch: number): Pick<Grid, 'size' | 'people'> {
	const full = (box[2] - 2 * SIDE) / COLUMNS;
	return { size: pitch * (1 - GAP), people: people * Math.sqrt(pitch / full) };
}

/** A wall that has just been begun: as many screens across as down. */
function square(measures: Measures, screens: number): Grid {
	const { box, top, bottom } = measures;
	const width = box[2] - 2 * SIDE;
	const across = Math.ceil(Math.sqrt(screens));
	const down = Math.ceil(screens / across);
	const pitch = Math.min(width / (across - GAP), (bottom - top) / (down * ROW));
	const left = SIDE + (width - pitch * (across - GAP)) / 2;
	return {
		...sized(measures, pitch),
		corners: Array.from({ length: screens }, (_, screen) => [
			left + (screen % across) * pitch,
			top + Math.floor(screen / across) * pitch * ROW
		]),
		headings: undefined
	};
}
