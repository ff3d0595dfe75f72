/** Room for a picture, and ways of dividing it. */

/**
 * One unit is a tenth of the height of the letters of a label in that room: a label is always {@link LABEL} high, be it on
 * a telephone, on a wall or on paper. Whoever shows a picture says how large its letters are there.
 */
export interface Viewport {
	readonly width: number;
	readonly height: number;
	/** Whether nothing beside the picture says what it is about: slides have a band of words, pages and sheets a picture alone. */
	readonly titled?: boolean;
}

/** Sizes of letters, in units: there are no others. */
export const LABEL = 10;
export const TITLE = 15;
export const COUNT = 25;
/** Of the one number that a picture is about. */
export const HERO = 45;

/** Left edge, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What lies inside a picture's margin: two labels high where there is much room, less where there is little. */
export function area({ width, height }: Viewport): Rect {
	const margin = Math.min(2 * LABEL, Math.max(0.6 * LABEL, 0.025 * Math.min(width, height)));
	return inset({ x: 0, y: 0, width, height }, margin);
}

/** A rectangle without a border. */
export const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
	x: x + by,
	y: y + by,
	width: Math.max(0, width - 2 * by),
	height: Math.max(0, height - 2 * by)
});
