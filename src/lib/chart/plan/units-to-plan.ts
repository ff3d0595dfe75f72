import type { PlanMapping } from './plan.ts';

/** Returns the point of the plan, in metres, at a position in units. The first view does without it. */
export const unitsToPlan = (
	{ x, y, scale }: PlanMapping,
	[unitsX, unitsY]: readonly [x: number, y: number]
): [x: number, y: number] => [(unitsX - x) / scale, (unitsY - y) / scale];
