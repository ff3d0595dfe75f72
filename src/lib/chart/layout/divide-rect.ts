/** Functions that divide a rectangle. */
import type { Rect } from '../viewport.ts';

/** Returns the rectangle without `used` units at its top. */
export const trimTop = (rect: Rect, used: number): Rect => ({
	...rect,
	y: rect.y + used,
	height: Math.max(0, rect.height - used)
});

/** Returns the rectangle without `used` units at its bottom. */
export const trimBottom = (rect: Rect, used: number): Rect => ({
	...rect,
	height: Math.max(0, rect.height - used)
});

/**
 * Divides a rectangle into columns with a gap between them.
 * @param shares relative widths, or the number of equal columns
 */
export function splitColumns(rect: Rect, shares: number | readonly number[], gap: number): Rect[] {
	return divide(shares, rect.width, gap).map(([start, width]) => ({ ...rect, x: rect.x + start, width }));
}

/**
 * Divides a rectangle into rows with a gap between them.
 * @param shares relative heights, or the number of equal rows
 */
export function splitRows(rect: Rect, shares: number | readonly number[], gap: number): Rect[] {
	return divide(shares, rect.height, gap).map(([start, height]) => ({ ...rect, y: rect.y + start, height }));
}

/** Divides a rectangle into `count` equal cells, `across` per row, and returns them row by row. */
export const splitCells = (rect: Rect, count: number, across: number, gap: number): Rect[] =>
	splitRows(rect, Math.ceil(count / across), gap)
		.flatMap((row) => splitColumns(row, across, gap))
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
