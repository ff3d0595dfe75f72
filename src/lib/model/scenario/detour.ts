/** Detours: pedestrians walk around a person who lies on the ground. */
import { contains, type Point } from '../maths/geometry.ts';
import type { District } from '../district/district.ts';
import type { Track } from './track.ts';

/** A person on the ground, around whom others walk. */
export interface Obstacle {
	readonly x: number;
	readonly y: number;
	/** Second from which the person lies there. */
	readonly from: number;
	/** The side on which the others pass: 1 = east, -1 = west. */
	readonly side: 1 | -1;
}

/** Metres from the middle of the person at which others pass: the nearest of them, and the farthest. */
const [NEAREST_METRES, FARTHEST_METRES] = [2.5, 2.9];
/** Metres before and after the person within which a path bends, and within which it is beside the person. */
const [BEND_METRES, BESIDE_METRES] = [7, 1.5];
/** Seconds until those who are already near have stepped aside. */
const STEP_ASIDE_SECONDS = 2;

/** Returns the obstacle that a person on the ground is. The others pass in the east, unless there is a building. */
export function obstacleAt({ buildings }: District, [x, y]: Point, from: number): Obstacle {
	const isBuilt = buildings.some(({ ring }) => contains(ring, x + FARTHEST_METRES + 0.5, y));
	return { x, y, from, side: isBuilt ? -1 : 1 };
}

/** Bends the walks of a track around an obstacle. */
export function walkAround(track: Track, { x, y, from, side }: Obstacle): void {
	track.bend(from, [x, y], BEND_METRES, ([px, py], time): Point => {
		const aside = side * (px - x);
		const share = smooth((aside + FARTHEST_METRES) / (2 * FARTHEST_METRES));
		const needed = NEAREST_METRES + (FARTHEST_METRES - NEAREST_METRES) * share;
		const nearness = smooth((BEND_METRES - Math.abs(py - y)) / (BEND_METRES - BESIDE_METRES));
		const late = smooth((time - from) / STEP_ASIDE_SECONDS);
		return [px + side * Math.max(0, needed - aside) * nearness * late, py];
	});
}

/** Returns 0 below 0, 1 above 1, and a smooth step between. */
function smooth(value: number): number {
	const u = Math.min(1, Math.max(0, value));
	return u * u * (3 - 2 * u);
}
