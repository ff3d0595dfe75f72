import { round } from '#lib/chart/path.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box } from '../scene.ts';
import { NEAR, type Drawing } from './measures.ts';

/** Where everything goes on a slide. */

export const STRONG = 10.6;
export const LABEL = 10.1;
export const LEADING = 1.15;
const MARGIN = 8;
const APART = 14;
/** How far the map reaches, and which circles say how far. */
const REACH = 9.5;
const RINGS = [2, 4, 6, 8];
/** Height of a sheet and of the head on it, over its width. */
const SHEET = 1.2;
const HEAD = 0.98;

/** A place for words: their left edge, first baseline and width. */
interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface Plan {
	readonly drawing: Drawing;
	/** What dots are; in one row over the map, or in a column. */
	readonly key: Place & { readonly row: boolean };
	/** What becomes of her: of the first of two lines. */
	readonly verdict: Place;
	/** Baseline of how seldom one comparison is wrong; only a wide room has place for it. */
	readonly numbers: number | undefined;
	readonly note: Place;
	/** Whether entry 4,117 is called by its number alone. */
	readonly short: boolean;
}

const plans = new WeakMap<Viewport, Plan>();

/** The plan of a room: the same for as long as the room is, so that no control has the list drawn again. */
export function planOf(viewport: Viewport): Plan {
	const found = plans.get(viewport) ?? (viewport.width > 400 ? threeColumns(viewport) : twoColumns(viewport));
	plans.set(viewport, found);
	return found;
}

/** Map, faces and words side by side. */
function threeColumns({ width, height }: Viewport): Plan {
	const side = Math.min(height - 2 * MARGIN, width * 0.42);
	const left = MARGIN + side + APART;
	const middle = (width - MARGIN - left - APART) * 0.46;
	const words = { x: left + middle + APART, width: width - MARGIN - left - middle - APART };
	const foot = height - MARGIN;
	return {
		drawing: drawingOf([MARGIN, (height - side) / 2, side, side], [left, MARGIN, middle, foot - MARGIN]),
		key: { ...words, y: MARGIN + LABEL * 0.75, row: false },
		verdict: { ...words, y: height * 0.36 },
		numbers: height * 0.66,
		note: { ...words, y: foot - LABEL * LEADING },
		short: false
	};
}

/** Words over and under the map, or under everything where faces leave no room for them. */
function twoColumns({ width, height }: Viewport): Plan {
	const key = MARGIN + LABEL * 0.75;
	const top = key + LABEL * 0.7;
	const note = height - MARGIN;
	const narrow = width < 290;
	const under = narrow ? note - LABEL * 1.5 - STRONG * LEADING : undefined;
	const bottom = under === undefined ? note - LABEL - 3 : under - STRONG * 0.75 - 5;
	const side = Math.min(bottom - top, (width - 2 * MARGIN) * 0.57);
	const left = MARGIN + side + (narrow ? 10 : APART);
	const column = width - MARGIN - left;
	const verdict = { x: left, y: note - STRONG * LEADING, width: column };
	const foot = under === undefined ? verdict.y - STRONG * 1.7 : bottom;
	return {
		drawing: drawingOf([MARGIN, top, side, bottom - top], [left, top, column, foot - top]),
		key: { x: MARGIN, y: key, width: width - 2 * MARGIN, row: true },
		verdict: under === undefined ? verdict : { x: MARGIN, y: under, width: width - 2 * MARGIN },
		numbers: undefined,
		note: { x: MARGIN, y: note, width: width - 2 * MARGIN },
		short: column < 150
	};
}

/** The map in the middle of its box; in the other box its enlarged middle, over both faces and their names. */
function drawingOf([x, y, width, height]: Box, [left, top, column, tall]: Box): Drawing {
	const reach = Math.min(width, height) / 2;
	const sheet = Math.min((column - APART) / 2, 52, (tall * 0.36) / SHEET);
	const high = sheet * SHEET;
	const below = top + tall - STRONG * 1.2 - high;
	const near = Math.min(column, below - top - 10) / 2;
	const apart = Math.min(column - 2 * sheet - 6, APART * 1.6);
	const from = left + (column - 2 * sheet - apart) / 2;
	const sheetAt = (at: number): Box => [round(at), round(below), round(sheet), round(high)];
	return {
		map: { x: round(x + width / 2), y: round(y + height / 2), scale: reach / REACH, reach: REACH },
		lens: { x: round(left + column / 2), y: round(top + near), scale: near / NEAR, reach: NEAR },
		rings: RINGS,
		sheets: [sheetAt(from), sheetAt(from + sheet + apart)],
		head: sheet * HEAD,
		mark: 2.2
	};
}
