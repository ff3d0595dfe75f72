import type { Point, Ring } from '#lib/model/maths/geometry.ts';

/** Plane geometry for the engraving, in metres, x to the east, y to the south; rings are clockwise on screen. */

/** Returns the point `a + times · b`. */
export const add = ([ax, ay]: Point, [bx, by]: Point, times = 1): Point => [ax + bx * times, ay + by * times];

/** Returns a point on the line through a and b; `share` is 0 at a and 1 at b. */
export const interpolate = (a: Point, b: Point, share: number): Point => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share
];

/** Returns the distance between two points in metres. */
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Returns the unit vector from a to b. */
export function direction(a: Point, b: Point): Point {
	const length = distance(a, b);
	return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Returns a direction turned left by a right angle. For a side of a clockwise ring, it points out of the ring. */
export const leftNormal = ([x, y]: Point): Point => [y, -x];

/**
 * Returns the item at an index, which wraps around at both ends.
 * @throws RangeError if the list is empty
 */
export function itemAt<T>(items: readonly T[], index: number): T {
	const item = items[((index % items.length) + items.length) % items.length];
	if (item === undefined) throw new RangeError('a ring needs corners');
	return item;
}

/** A side of a ring: its ends, length, direction and outward normal. */
export interface Side {
	readonly from: Point;
	readonly to: Point;
	readonly length: number;
	readonly along: Point;
	readonly out: Point;
}

/** Returns the sides of a ring, in the order of its corners. */
export function sides(ring: Ring): Side[] {
	return ring.map((from, i) => {
		const to = itemAt(ring, i + 1);
		const along = direction(from, to);
		return { from, to, length: distance(from, to), along, out: leftNormal(along) };
	});
}

/**
 * Returns the intersection of two lines, through p in direction u and through q in direction v; undefined if they are
 * parallel.
 */
function crossing(p: Point, u: Point, q: Point, v: Point): Point | undefined {
	const cross = u[0] * v[1] - u[1] * v[0];
	if (Math.abs(cross) < 1e-9) return undefined;
	return add(p, u, ((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0]) / cross);
}

/**
 * Returns a ring with each side moved inwards.
 * @param by returns the distance for a side, in metres; if it is negative, the side moves outwards
 */
export function inset(ring: Ring, by: (side: Side) => number): Ring {
	const moved = sides(ring).map((side) => ({ ...side, from: add(side.from, side.out, -by(side)) }));
	return moved.map((side, i) => {
		const before = itemAt(moved, i - 1);
		return crossing(before.from, before.along, side.from, side.along) ?? side.from;
	});
}

/** Tests whether a point is inside a ring (even–odd rule). */
export function isInside([x, y]: Point, ring: Ring): boolean {
	let isOdd = false;
	ring.forEach(([ax, ay], i) => {
		const [bx, by] = itemAt(ring, i + 1);
		if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isOdd = !isOdd;
	});
	return isOdd;
}

/**
 * Returns the part of a line, through a point p in a direction u, that is inside a convex ring; undefined if there is
 * none.
 */
export function chord(p: Point, u: Point, ring: Ring): readonly [Point, Point] | undefined {
	let [low, high] = [-Infinity, Infinity];
	for (const { from, out } of sides(ring)) {
		const depth = (from[0] - p[0]) * out[0] + (from[1] - p[1]) * out[1];
		const speed = u[0] * out[0] + u[1] * out[1];
		if (Math.abs(speed) < 1e-9) {
			if (depth < 0) return undefined;
		} else if (speed > 0) high = Math.min(high, depth / speed);
		else low = Math.max(low, depth / speed);
	}
	return low < high ? [add(p, u, low), add(p, u, high)] : undefined;
}

/** Returns the distance in metres from a point to the nearest side of a ring. */
export function clearance(p: Point, ring: Ring): number {
	return Math.min(
		...sides(ring).map(({ from, along, length }) => {
			const share = (p[0] - from[0]) * along[0] + (p[1] - from[1]) * along[1];
			return distance(p, add(from, along, Math.max(0, Math.min(length, share))));
		})
	);
}

/**
 * Returns the distance in metres from a point inside a ring to the first side in a direction; Infinity if no side is
 * ahead.
 * @param u direction, a unit vector
 */
export function distanceToRing(p: Point, u: Point, ring: Ring): number {
	const hits = sides(ring).flatMap(({ from, along, length }) => {
		const hit = crossing(p, u, from, along);
		if (!hit) return [];
		const ahead = (hit[0] - p[0]) * u[0] + (hit[1] - p[1]) * u[1];
		const share = (hit[0] - from[0]) * along[0] + (hit[1] - from[1]) * along[1];
		return ahead > 0 && share >= 0 && share <= length ? [ahead] : [];
	});
	return Math.min(...hits);
}

/** Returns the left, right, top and bottom edge of a ring. */
export const bounds = (ring: Ring) => {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

/** Returns a rectangle with the given edges, as a ring. */
export const rectangle = (left: number, top: number, right: number, bottom: number): Ring => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom]
];

/** Seed of the drawing; another number changes every house. The plan of Paris that inspired the style is of 1739. */
const DRAWING_SEED = 1739;

/**
 * Returns a random number in [0, 1) that depends only on the keys. Every stroke has its own keys, so adding a house
 * changes no other. (FNV-1a and the finaliser of MurmurHash3, as in the model; it has its own seed because the drawing
 * must not change with the seed of the story.)
 */
export function randomFromKeys(...keys: readonly (string | number)[]): number {
	let h = DRAWING_SEED;
	for (const letter of keys.join(' ')) h = Math.imul(h ^ letter.charCodeAt(0), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
