/** The lens: an edge that crosses the strips one after the other, and leaves behind it what each observer sees. */
import { rectPath } from '#lib/chart/path.ts';
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import type { Rect, Viewport } from '#lib/chart/viewport.ts';

/** The edge of the lens, in units. */
export interface Lens {
	/** Number of strips that it has passed; not an integer while it crosses one. */
	readonly passed: number;
	readonly x: number;
	/** Vertical extent of the row of strips that it crosses. */
	readonly top: number;
	readonly bottom: number;
}

/** Where the plan ends that extends beyond the picture, in units. */
const FAR = 4000;
/** Share of the first strip during which the lens crosses what is to the left of the picture. */
const OUTSIDE_SHARE = 0.3;
/** Width of the edge, in units. */
const EDGE_WIDTH = 2.4;

/**
 * Returns the lens in a picture with one row of strips, or with several.
 * @param passed number of strips that it has passed
 * @param windows the strips, without their words
 */
export function lensAt(passed: number, windows: readonly Rect[], viewport: Viewport): Lens {
	const index = Math.min(windows.length - 1, Math.floor(passed));
	const window = windows[index] ?? { x: 0, y: 0, ...viewport };
	const above = windows.filter(({ y }) => y < window.y).at(-1);
	const below = windows.find(({ y }) => y > window.y);
	const next = windows[index + 1];
	const share = passed - index;
	const end = next?.y === window.y ? next.x : viewport.width;
	const inside = index === 0 ? (share - OUTSIDE_SHARE) / (1 - OUTSIDE_SHARE) : share;
	return {
		passed,
		x:
			inside < 0
				? -viewport.width + ((window.x + viewport.width) * share) / OUTSIDE_SHARE
				: window.x + (end - window.x) * inside,
		top: above ? middleBetween(above, window) : -FAR,
		bottom: below ? middleBetween(window, below) : FAR
	};
}

/** Returns the height halfway between two rows of strips, whose words are between them. */
const middleBetween = (above: Rect, below: Rect): number => (above.y + above.height + below.y) / 2;

/** Returns the part of a strip that the lens has passed. Its width is 0 if there is none. */
export function passedPart(window: Rect, index: number, { passed, x }: Lens): Rect {
	const isCrossed = Math.floor(passed) === index;
	const width = isCrossed
		? Math.min(window.width, Math.max(0, x - window.x))
		: index < passed
			? window.width
			: 0;
	return { ...window, width };
}

/** Returns the parts of the picture that the lens has yet to reach; undefined if they are all of it. */
export function partsAhead({ passed, x, top, bottom }: Lens, count: number): Rect[] | undefined {
	if (passed <= 0) return undefined;
	if (passed >= count) return [];
	const below = { x: -FAR, y: bottom, width: 2 * FAR, height: FAR - bottom };
	return [{ x, y: top, width: FAR, height: bottom - top }, ...(bottom < FAR ? [below] : [])];
}

/** Tests whether the lens has passed a line of text. */
export function isPassed(line: TextLine, { x, top, bottom }: Lens): boolean {
	const { right } = textExtent(line);
	return line.y < top || (line.y < bottom && right <= x);
}

/** Draws the edge of the lens, from the top of a picture to its bottom. */
export function drawEdge({ passed, x, top, bottom }: Lens, count: number, { height }: Viewport): Shape {
	const [from, until] = [Math.max(0, top), Math.min(height, bottom)];
	const isSeen = passed > 0 && passed < count && x > 0;
	const edge = { x: x - EDGE_WIDTH / 2, y: from, width: EDGE_WIDTH, height: until - from };
	return createShape('lens', 'people', isSeen ? rectPath(edge) : '');
}
