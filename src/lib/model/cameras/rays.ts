/**
 * Rays and their intersections with walls. Directions are in radians, clockwise on screen from the east. Coordinates of walls
 * are read by index: destructuring is slow before the engine optimizes.
 */
import type { Segment } from '../maths/geometry.ts';

/**
 * Difference of two directions, in radians, below which they count as equal, so that cells on the edge of the field of
 * view are in it.
 */
export const ANGLE_TOLERANCE = 1e-9;

/** Returns the clockwise angle from one direction to another, in [0, 2π). */
export function clockwiseAngle(from: number, to: number): number {
	const turn = (to - from) % (2 * Math.PI);
	return turn < -ANGLE_TOLERANCE ? turn + 2 * Math.PI : Math.max(0, turn);
}

/**
 * Tests whether the bounding box of a wall comes within a distance of a point. This is quick, but also true for some
 * walls that are farther away.
 */
export const isNearby = (wall: Segment, x: number, y: number, distance: number): boolean =>
	Math.min(wall[0], wall[2]) <= x + distance &&
	Math.max(wall[0], wall[2]) >= x - distance &&
	Math.min(wall[1], wall[3]) <= y + distance &&
	Math.max(wall[1], wall[3]) >= y - distance;

/** Returns the part of a wall inside a disc; undefined if there is none. */
export function clipToDisc(wall: Segment, x: number, y: number, radius: number): Segment | undefined {
	// Most walls are far away.
	if (!isNearby(wall, x, y, radius)) return undefined;
	const x1 = wall[0];
	const y1 = wall[1];
	const dx = wall[2] - x1;
	const dy = wall[3] - y1;
	const fx = x1 - x;
	const fy = y1 - y;
	const a = dx * dx + dy * dy;
	const b = fx * dx + fy * dy;
	const root = b * b - a * (fx * fx + fy * fy - radius * radius);
	if (root <= 0) return undefined;
	const start = Math.max(0, (-b - Math.sqrt(root)) / a);
	const end = Math.min(1, (-b + Math.sqrt(root)) / a);
	return start < end ? [x1 + dx * start, y1 + dy * start, x1 + dx * end, y1 + dy * end] : undefined;
}

/** Returns the first wall that a ray from (x, y) to (x + dx, y + dy) hits; undefined if there is none. */
export function firstWallHit(walls: readonly Segment[], x: number, y: number, dx: number, dy: number) {
	let first: Segment | undefined;
	let nearest = 1;
	for (const wall of walls) {
		const distance = hitDistance(wall, x, y, dx, dy);
		if (distance < nearest) {
			first = wall;
			nearest = distance;
		}
	}
	return first;
}

/**
 * Returns the distance at which a ray from (x, y) hits a wall, as a multiple of the length of (dx, dy); Infinity if it
 * misses.
 */
export function hitDistance(wall: Segment, x: number, y: number, dx: number, dy: number): number {
	const wx = wall[2] - wall[0];
	const wy = wall[3] - wall[1];
	const across = dx * wy - dy * wx;
	if (across === 0) return Infinity;
	const fx = wall[0] - x;
	const fy = wall[1] - y;
	const along = (fx * dy - fy * dx) / across;
	const distance = (fx * wy - fy * wx) / across;
	return along >= 0 && along <= 1 && distance > 0 ? distance : Infinity;
}

/** Tests whether the point (x + dx, y + dy) is on the same side of the line through a wall as (x, y). */
export function isOnSameSide(wall: Segment, x: number, y: number, dx: number, dy: number): boolean {
	const wx = wall[2] - wall[0];
	const wy = wall[3] - wall[1];
	const origin = wx * (y - wall[1]) - wy * (x - wall[0]);
	const shift = wx * dy - wy * dx;
	return origin > 0 ? origin + shift >= 0 : origin + shift <= 0;
}

/**
 * Returns the distance from (x, y) to the line through a wall, in a direction (radians) in which a ray hits this line.
 */
export function distanceToLine([x1, y1, x2, y2]: Segment, x: number, y: number, angle: number): number {
	const [wx, wy] = [x2 - x1, y2 - y1];
	return ((x1 - x) * wy - (y1 - y) * wx) / (Math.cos(angle) * wy - Math.sin(angle) * wx);
}
