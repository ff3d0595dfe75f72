/** A measured gap, as on an engineer’s plan: the rim that it is measured from, and a line with two ends. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, type Mapping } from '#lib/chart/plan.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { Gap } from './data.ts';

/** Half of an end, across the line. */
const END = 4;

export function dimension(id: string, { rim, arc }: Gap, place: Point, mapping: Mapping): Partial<Drawing> {
	const [[ax, ay], [bx, by]] = [onPlan(mapping, rim), onPlan(mapping, place)];
	const length = Math.hypot(bx - ax, by - ay);
	const [ex, ey] = [((by - ay) / length) * END, (-(bx - ax) / length) * END];
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
