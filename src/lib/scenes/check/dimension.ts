/**
 * A dimension line as on a technical plan: the rim from which it is measured, and a line with a stroke at each
 * end.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Gap } from './data.ts';

/** Half the length of the stroke at each end, in units. */
const HALF_END = 4;

/** Draws the dimension line of a gap on the plan, from the rim to the place of the fall. */
export function drawDimension(
	id: string,
	{ rim, arc }: Gap,
	place: Point,
	mapping: PlanMapping
): Partial<Drawing> {
	const [[ax, ay], [bx, by]] = [planToUnits(mapping, rim), planToUnits(mapping, place)];
	const length = Math.hypot(bx - ax, by - ay);
	const [ex, ey] = [((by - ay) / length) * HALF_END, (-(bx - ax) / length) * HALF_END];
	const end = (x: number, y: number) =>
		`M${roundToTenth(x - ex)} ${roundToTenth(y - ey)}L${roundToTenth(x + ex)} ${roundToTenth(y + ey)}`;
	const edge = arc.map((point) => planToUnits(mapping, point).join(' ')).join('L');
	return {
		shapes: [
			...(arc.length > 1 ? [{ id: `${id}-rim`, d: `M${edge}`, style: 'rim' }] : []),
			{ id: `${id}-gap`, d: `M${ax} ${ay}L${bx} ${by}${end(ax, ay)}${end(bx, by)}`, style: 'outline' }
		]
	};
}
