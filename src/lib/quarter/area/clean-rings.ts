/** Cleans the rings of a footprint: rounds its corners, and removes corners that change nothing. */
import { signedArea, type Point, type Ring } from '#lib/model/maths/geometry.ts';

/** Corners are rounded to this length in metres: maps are no more exact. */
export const SNAP_METRES = 0.05;

/** Rounds a length to {@link SNAP_METRES}. */
export const snap = (metres: number): number => Math.round(metres / SNAP_METRES) / (1 / SNAP_METRES);

/**
 * Returns a ring whose corners are rounded, without repeated corners, corners on a straight wall, and spikes. The ring may
 * have less than three corners left.
 * @param points the first may be repeated at the end, as in GeoJSON
 */
export function cleanRing(points: readonly Point[]): Ring {
	const ring: Point[] = points.map(([x, y]) => [snap(x), snap(y)]);
	let i = 0;
	let unchanged = 0;
	// One at a time, since of two equal corners one stays. Without a corner, its neighbours may be none either.
	while (unchanged < ring.length) {
		if (isCorner(at(ring, i - 1), at(ring, i), at(ring, i + 1))) {
			unchanged++;
			i = (i + 1) % ring.length;
		} else {
			ring.splice(i, 1);
			unchanged = 0;
			i %= Math.max(1, ring.length);
		}
	}
	return ring;
}

const at = (ring: readonly Point[], index: number): Point =>
	ring[(index + ring.length) % ring.length] as Point;

/** Tests whether a wall turns at a point, and does not turn back on itself. */
function isCorner([ax, ay]: Point, [x, y]: Point, [bx, by]: Point): boolean {
	return Math.abs((x - ax) * (by - y) - (y - ay) * (bx - x)) > 1e-9;
}

/** Returns the area of a ring in square metres, without a sign. */
export const areaOf = (ring: Ring): number => Math.abs(signedArea(ring));

/** Tests whether two walls of a ring cross. */
export function crossesItself(ring: Ring): boolean {
	for (let i = 0; i < ring.length; i++) {
		for (let j = i + 2; j < ring.length; j++) {
			if (i === 0 && j === ring.length - 1) continue;
			if (doCross(at(ring, i), at(ring, i + 1), at(ring, j), at(ring, j + 1))) return true;
		}
	}
	return false;
}

function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (a: Point, b: Point, [x, y]: Point): number =>
	Math.sign((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]));
