/** Tests of rectangles: the only collision test of the pictures. */
import type { Rect } from '../viewport.ts';

/**
 * Returns whether two rectangles overlap.
 * @param margin minimum distance between them, in units
 */
export const overlaps = (a: Rect, b: Rect, margin = 0): boolean =>
	a.x < b.x + b.width + margin &&
	b.x < a.x + a.width + margin &&
	a.y < b.y + b.height + margin &&
	b.y < a.y + a.height + margin;

/** Returns whether a rectangle lies within another. */
export const isWithin = (inner: Rect, outer: Rect): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/** Returns a rectangle enlarged by `by` units on every side. */
export const expand = ({ x, y, width, height }: Rect, by: number): Rect => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by
});
