/** Moves mapped cameras in front of the walls that they hang on. */
import { mountPosition, wallsOf, type BuiltPlan } from '#lib/model/district/district.ts';
import { nearestMount } from '#lib/model/district/hit-test.ts';
import { contains, distanceToSegment, type Point } from '#lib/model/maths/geometry.ts';

/** Distance in metres from a wall up to which a camera hangs on it; farther away it is on a pole. */
export const WALL_METRES = 2;

/** Where a camera is on the plan. */
export interface MountedPoint {
	readonly at: Point;
	readonly mount: 'wall' | 'pole';
}

/**
 * Returns where a camera is: in front of the nearest wall if that is within {@link WALL_METRES}, else on a pole. Returns
 * undefined for one that is farther inside a building.
 * @param plan outlines of blocks
 */
export function mountCamera(plan: BuiltPlan, at: Point): MountedPoint | undefined {
	const nearest = Math.min(...wallsOf(plan).map((wall) => distanceToSegment(...at, wall)));
	if (nearest <= WALL_METRES) return { at: mountPosition(plan, nearestMount(plan, at)), mount: 'wall' };
	const isInside = plan.buildings.some(({ ring }) => contains(ring, ...at));
	return isInside ? undefined : { at, mount: 'pole' };
}
