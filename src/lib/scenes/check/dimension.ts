/** A dimension line as on a technical plan: the rim from which it is measured, and a line with two ends. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, type Mapping } from '#lib/chart/plan.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { Gap } from './data.ts';

/** Half the length of an end, in units. */
const HALF_END = 4;

/** Returns the dimension line of a gap, drawn on the plan. */
export function dimension(id: string, { rim, arc }: Gap, place: Point, mapping: Mapping): Partial<Drawing> {
	const [[ax, ay], [bx, by]] = [onPlan(mapping, rim), onPlan(mapping, place)];
	const length = Math.hypot(bx - ax, by - ay);
	const [ex, ey] = [((by - ay) / length) * HALF_END, (-(bx - ax) / length) * HALF_END];
	const end = (x: number, y: number) =>
		`M${round(x - ex)} ${round(y - ey)}L${round(x + ex)} ${round(y + ey)}`;
	const edge = arc.map((point) => onPlan(mapping, point).join(' ')).join('L');
	return {
		shapes: [
			...(arc.length > 1 ? [{ id: `${id}-rim`, d: `M${edge}`, style: 'rim' }] : []),
			{ id: `${id}-gap`, d: `M${ax} ${ay}L${bx} ${by}${end(ax, ay)}${end(bx, by)}`, style: 'outline' }
		]
	};
}
