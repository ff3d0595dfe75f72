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

/** What is left of a rectangle once something stands at its head. */
export const below = (rect: Rect, used: number): Rect => ({
	...rect,
	y: rect.y + used,
	height: Math.max(0, rect.height - used)
});

/** What is left of a rectangle once something stands at its foot. */
export const above = (rect: Rect, used: number): Rect => ({
	...rect,
	height: Math.max(0, rect.height - used)
});

/** Rectangles side by side, each as wide as its share; `shares` may be a number of equal ones. */
export function columns(rect: Rect, shares: number | readonly number[], gap: number): Rect[] {
	return divide(shares, rect.width, gap).map(([start, width]) => ({ ...rect, x: rect.x + start, width }));
}

/** The same under one another. */
export function rows(rect: Rect, shares: number | readonly number[], gap: number): Rect[] {
	return divide(shares, rect.height, gap).map(([start, height]) => ({ ...rect, y: rect.y + start, height }));
}

/** Cells of a table of equal ones, row by row. */
export const cells = (rect: Rect, count: number, across: number, gap: number): Rect[] =>
	rows(rect, Math.ceil(count / across), gap)
		.flatMap((row) => columns(row, across, gap))
		.slice(0, count);

function divide(shares: number | readonly number[], length: number, gap: number): [number, number][] {
	const all = typeof shares === 'number' ? Array.from({ length: shares }, () => 1) : shares;
	const sum = all.reduce((total, share) => total + share, 0);
	const free = Math.max(0, length - gap * (all.length - 1));
	let start = 0;
	return all.map((share) => {
		const part: [number, number] = [start, (free * share) / sum];
		start += part[1] + gap;
		return part;
	});
}
