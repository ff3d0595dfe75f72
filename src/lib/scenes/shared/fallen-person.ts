/** The person who fell, on a plan where people are small. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { personPath } from '#lib/chart/people/people-paths.ts';
import { personSizeFactor, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';

/** Distance of the middle of the body from the fall, in metres of the figure. */
const FEET = 0.55;

/** Radius of the ring around the person: in metres of the plan, and its minimum and maximum in units. */
const RING = { metres: 7, least: LABEL_SIZE, most: LABEL_SIZE * 2 };

/** Returns the radius of the ring around the person, in units. */
export const fallenRingRadius = ({ scale }: PlanMapping): number =>
	Math.max(RING.least, Math.min(RING.most, RING.metres * scale));

/** Returns a ring of paper for the person. */
export const fallenRing = ({ x, y }: Walker, mapping: PlanMapping): Shape =>
	createShape('fallen-ring', 'plate', circlePath(...planToUnits(mapping, [x, y]), fallenRingRadius(mapping)));

/**
 * Returns the person, larger than the others; nothing if nobody lies there.
 * @param factor how many times larger
 */
export function drawFallen(walker: Walker | undefined, mapping: PlanMapping, factor: number): Shape[] {
	if (walker?.pose !== 'fallen') return [];
	const [x, y] = planToUnits(mapping, [walker.x, walker.y]);
	const zoom = roundToTenth(mapping.scale * personSizeFactor(mapping.scale) * factor);
	return [
		{
			...createShape('fallen', 'people halo', `M0 0${personPath(walker)}`),
			transform: `translate(${x} ${roundToTenth(y + FEET * zoom)}) scale(${zoom})`
		}
	];
}
