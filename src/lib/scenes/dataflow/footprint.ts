/** The plan of a room, stretched over a place, and what has room between its walls. */
import type { Shape } from '#lib/chart/drawing.ts';
import { ringPath } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { edges, type Point, type Ring } from '#lib/model/geometry.ts';

export interface Footprint {
	readonly shapes: readonly Shape[];
	/** Between the walls. */
	readonly inner: Rect;
	/** Where the western wall stands at half its height. */
	readonly west: number;
}

/** How far from the western end its northern wall is lowest: the notch before it is no room to stand in. */
const NOTCH = 0.24;
const SAMPLES = 12;

export function footprint(id: string, plan: Ring, rect: Rect, wall: number): Footprint {
	const shape = stretched(plan, rect);
	const inside = stretched(plan, {
		x: rect.x + wall,
		y: rect.y + wall,
		width: rect.width - 2 * wall,
		height: rect.height - 2 * wall
	});
	const along = (from: number, to: number) =>
		Array.from({ length: SAMPLES }, (_, index) => from + ((to - from) * (index + 0.5)) / SAMPLES);
	const xs = along(rect.x + NOTCH * rect.width, rect.x + rect.width - wall - 1);
	const top = Math.max(...xs.map((x) => Math.min(...down(inside, x))));
	const bottom = Math.min(...xs.map((x) => Math.max(...down(inside, x))));
	const ys = along(top, bottom);
	const left = Math.max(...ys.map((y) => Math.min(...across(inside, y))));
	const right = Math.min(...ys.map((y) => Math.max(...across(inside, y))));
	return {
		shapes: [
			{ id: `${id}-wall`, style: 'room-wall', d: ringPath(shape) },
			{ id: `${id}-floor`, style: 'room-floor', d: ringPath(inside) }
		],
		inner: { x: left, y: top, width: right - left, height: bottom - top },
		west: Math.min(...across(shape, rect.y + rect.height / 2))
	};
}

function stretched(plan: Ring, { x, y, width, height }: Rect): Ring {
	const [xs, ys] = [plan.map(([px]) => px), plan.map(([, py]) => py)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
	return plan.map(([px, py]): Point => [x + ((px - left) / wide) * width, y + ((py - top) / high) * height]);
}

/** Where an outline is crossed at a height, and at a distance across. */
const across = (ring: Ring, y: number): number[] =>
	edges(ring)
		.filter(([, y1, , y2]) => y1 !== y2 && Math.min(y1, y2) <= y && y <= Math.max(y1, y2))
		.map(([x1, y1, x2, y2]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
const down = (ring: Ring, x: number): number[] =>
	edges(ring)
		.filter(([x1, , x2]) => x1 !== x2 && Math.min(x1, x2) <= x && x <= Math.max(x1, x2))
		.map(([x1, y1, x2, y2]) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
