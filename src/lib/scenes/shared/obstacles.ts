/** Rectangles that labels on the plan must avoid: people, buildings and street furniture. */
import { planToUnits, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { District } from '#lib/model/district/district.ts';
import type { Walker } from '#lib/model/scenario/timeline.ts';

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
 * Returns the rectangle of a person on the plan, in units.
 * @param later the same person at a later time, whose extent is included, so that a person who falls does not fall
 * under a label
 */
export function personRect(mapping: PlanMapping, figure: Walker, later = figure): Rect {
	const metre = personSizeFactor(mapping.scale) * mapping.scale;
	const [middle, feet] = planToUnits(mapping, [figure.x, figure.y]);
	const reaches = [figure, later].map(reachOf);
	const maxReach = (side: keyof Reach) => Math.max(...reaches.map((reach) => reach[side])) * metre;
	const [left, right, height] = [maxReach('left'), maxReach('right'), maxReach('height')];
	return { x: middle - left, y: feet - height, width: left + right, height };
}

/** Returns the rectangles of buildings, fountain, stalls, tables and trees, in units. */
export function solidRects(mapping: PlanMapping, { buildings, furniture }: District): Rect[] {
	return [...buildings.map(({ ring }) => ring), ...furniture].map((ring) => {
		const corners = ring.map((corner) => planToUnits(mapping, corner));
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		const [x, y] = [Math.min(...xs), Math.min(...ys)];
		return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
	});
}
