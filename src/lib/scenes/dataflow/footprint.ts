/** Draws a room with its outline stretched to a rectangle, and finds the space between its walls. */
import type { Shape } from '#lib/chart/drawing.ts';
import { ringPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { edges, type Point, type Ring } from '#lib/model/maths/geometry.ts';

/** A drawn room. */
export interface Footprint {
	readonly shapes: readonly Shape[];
	/** Rectangle between the walls for text and pictograms. */
	readonly inner: Rect;
	/** x of the western wall at half the height of the rectangle. */
	readonly west: number;
}

/** Share of the width at the western end that is not usable, because of a notch in the northern wall. */
const NOTCH_SHARE = 0.24;
const SAMPLE_COUNT = 12;

/**
 * Draws walls and floor of a room whose outline is stretched to a rectangle.
 * @param wall thickness of the walls, in units
 */
export function drawFootprint(id: string, plan: Ring, rect: Rect, wall: number): Footprint {
	const shape = stretchTo(plan, rect);
	const inside = stretchTo(plan, {
		x: rect.x + wall,
		y: rect.y + wall,
		width: rect.width - 2 * wall,
		height: rect.height - 2 * wall
	});
	const along = (from: number, to: number) =>
		Array.from({ length: SAMPLE_COUNT }, (_, index) => from + ((to - from) * (index + 0.5)) / SAMPLE_COUNT);
	const xs = along(rect.x + NOTCH_SHARE * rect.width, rect.x + rect.width - wall - 1);
	const top = Math.max(...xs.map((x) => Math.min(...crossingsAtX(inside, x))));
	const bottom = Math.min(...xs.map((x) => Math.max(...crossingsAtX(inside, x))));
	const ys = along(top, bottom);
	const left = Math.max(...ys.map((y) => Math.min(...crossingsAtY(inside, y))));
	const right = Math.min(...ys.map((y) => Math.max(...crossingsAtY(inside, y))));
	return {
		shapes: [
			{ id: `${id}-wall`, style: 'room-wall', d: ringPath(shape) },
			{ id: `${id}-floor`, style: 'room-floor', d: ringPath(inside) }
		],
		inner: { x: left, y: top, width: right - left, height: bottom - top },
		west: Math.min(...crossingsAtY(shape, rect.y + rect.height / 2))
	};
}

function stretchTo(plan: Ring, { x, y, width, height }: Rect): Ring {
	const [xs, ys] = [plan.map(([px]) => px), plan.map(([, py]) => py)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
	return plan.map(([px, py]): Point => [x + ((px - left) / wide) * width, y + ((py - top) / high) * height]);
}

/** Returns the x positions at which an outline crosses the horizontal line at `y`. */
const crossingsAtY = (ring: Ring, y: number): number[] =>
	edges(ring)
		.filter(([, y1, , y2]) => y1 !== y2 && Math.min(y1, y2) <= y && y <= Math.max(y1, y2))
		.map(([x1, y1, x2, y2]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
/** Returns the y positions at which an outline crosses the vertical line at `x`. */
const crossingsAtX = (ring: Ring, x: number): number[] =>
	edges(ring)
		.filter(([x1, , x2]) => x1 !== x2 && Math.min(x1, x2) <= x && x <= Math.max(x1, x2))
		.map(([x1, y1, x2, y2]) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
