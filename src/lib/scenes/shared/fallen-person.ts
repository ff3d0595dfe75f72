/** The person who fell, on a plan where people are small. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { personPath } from '#lib/chart/people/people-paths.ts';
import { personSizeFactor, planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { LABEL_SIZE } from '#lib/chart/viewport.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';

/** Factor by which whoever fell is larger than the others, and distance of the body from the fall, in metres of the figure. */
const FALLEN = { zoom: 1.4, feet: 0.55 };

/** Radius of the ring around the person: in metres of the plan, and its minimum and maximum in units. */
const RING = { metres: 5.3, least: LABEL_SIZE, most: LABEL_SIZE * 1.45 };

/** Returns the radius of the ring around the person, in units. */
export const fallenRingRadius = ({ scale }: PlanMapping): number =>
	Math.max(RING.least, Math.min(RING.most, RING.metres * scale));

/**
 * Returns a ring of paper and, above it, the person, larger than the others; nothing if nobody lies there.
 * @param aside distance to the left of the place of the fall, in units
 */
export function drawFallen(
	walker: Walker | undefined,
	mapping: PlanMapping,
	aside = 0
): { readonly ring: Shape[]; readonly body: Shape[] } {
	if (walker?.pose !== 'fallen') return { ring: [], body: [] };
	const [place, y] = planToUnits(mapping, [walker.x, walker.y]);
	const x = place - aside;
	const zoom = roundToTenth(mapping.scale * personSizeFactor(mapping.scale) * FALLEN.zoom);
	return {
		ring: [createShape('fallen-ring', 'plate', circlePath(x, y, fallenRingRadius(mapping)))],
		body: [
			{
				...createShape('fallen', 'people', `M0 0${personPath(walker)}`),
				transform: `translate(${roundToTenth(x)} ${roundToTenth(y + FALLEN.feet * zoom)}) scale(${zoom})`
			}
		]
	};
}
