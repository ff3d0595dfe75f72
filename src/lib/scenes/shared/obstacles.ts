/** Boxes that labels on the plan must avoid: people, buildings and street furniture. */
import { planToUnits, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import type { textExtent } from '#lib/chart/text/text-lines.ts';
import type { District } from '#lib/model/district/district.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';

/** Edges of a box, in units. */
export type ObstacleBox = ReturnType<typeof textExtent>;

/** Extent of a person around the feet, in metres, as drawn by the paths of `chart/people/people-paths.ts`. */
interface Reach {
	readonly left: number;
	readonly right: number;
	readonly height: number;
}
const UPRIGHT: Reach = { left: 0.6, right: 0.6, height: 2.9 };
const CARRYING: Reach = { left: 1, right: 1.4, height: 2.9 };
const LYING: Reach = { left: 2.3, right: 1.7, height: 1.2 };

const reachOf = ({ mark, pose }: Pick<Walker, 'mark' | 'pose'>): Reach =>
	pose === 'fallen' || pose === 'asleep' ? LYING : mark ? CARRYING : UPRIGHT;

/**
 * Returns the box of a person on the plan, in units.
 * @param later the same person at a later time, whose extent is included, so that a person who falls does not fall
 * under a label
 */
export function personBox(mapping: PlanMapping, figure: Walker, later = figure): ObstacleBox {
	const metre = personSizeFactor(mapping.scale) * mapping.scale;
	const [middle, feet] = planToUnits(mapping, [figure.x, figure.y]);
	const reaches = [figure, later].map(reachOf);
	const maxReach = (side: keyof Reach) => Math.max(...reaches.map((reach) => reach[side])) * metre;
	return {
		left: middle - maxReach('left'),
		right: middle + maxReach('right'),
		top: feet - maxReach('height'),
		bottom: feet
	};
}

/** Returns the boxes of buildings, fountain, stalls, tables and trees, in units. */
export function obstacleBoxes(mapping: PlanMapping, { buildings, furniture }: District): ObstacleBox[] {
	return [...buildings.map(({ ring }) => ring), ...furniture].map((ring) => {
		const corners = ring.map((corner) => planToUnits(mapping, corner));
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
	});
}
