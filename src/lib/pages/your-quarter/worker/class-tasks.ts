/** What the worker does for the plans of a class. */
import { measureCoverage, type Coverage, type NumberRange } from '#lib/quarter/cameras/coverage-range.ts';
import type { Quarter } from '#lib/quarter/area/quarter.ts';
import { readQuarterCode, writeQuarterCode, type QuarterCodeFault } from '#lib/quarter/class/quarter-code.ts';
import { cameraWithIndex, nearestIndex, quarterGrid } from '#lib/quarter/class/quarter-grid.ts';
import { viewsOf, type OwnCamera } from '#lib/quarter/saved/own-camera.ts';

/** The code of a plan, and what rounding changes in what its cameras film. */
export interface WrittenPlan {
	readonly code: string;
	/** Square metres of public ground that each camera adds to all others, on the plan and as the code has it. */
	readonly gains: readonly { readonly before: NumberRange; readonly after: NumberRange }[];
	/** Square metres that are filmed with the mapped cameras, on the plan and as the code has it. */
	readonly before: NumberRange;
	readonly after: NumberRange;
	/** Steps of these places along walls, and of their headings. */
	readonly metres: number;
	readonly degrees: number;
}

/** The plan of a group, or why its code is none of this quarter. */
export type GroupPlan =
	| {
			readonly own: readonly OwnCamera[];
			/** Square metres of public ground that the group’s cameras film with those that are mapped. */
			readonly filmed: NumberRange;
	  }
	| { readonly fault: QuarterCodeFault };

/**
 * Returns the code of a plan.
 * @throws RangeError if it has too many cameras
 */
export function writePlan(quarter: Quarter, own: readonly OwnCamera[]): WrittenPlan {
	const code = writeQuarterCode(quarter, own);
	const grid = quarterGrid(quarter);
	// In the order of the plan: a code sorts its cameras.
	const rounded = own.map((camera) => cameraWithIndex(grid, nearestIndex(grid, camera) ?? 0));
	const [before, after] = [own, rounded].map((cameras) =>
		measureCoverage(quarter, [...quarter.cameras, ...viewsOf(cameras)])
	) as [Coverage, Coverage];
	const none = { least: 0, most: 0 };
	const gainIn = ({ gains }: Coverage, index: number) =>
		gains[quarter.cameras.length + index]?.asLast ?? none;
	return {
		code,
		gains: own.map((_, index) => ({ before: gainIn(before, index), after: gainIn(after, index) })),
		before: before.filmed,
		after: after.filmed,
		metres: grid.metres,
		degrees: grid.degrees
	};
}

/** Returns the plan of a code as people type it. */
export function readPlan(quarter: Quarter, text: string): GroupPlan {
	const own = readQuarterCode(quarter, text);
	if ('kind' in own) return { fault: own };
	const { filmed } = measureCoverage(quarter, [...quarter.cameras, ...viewsOf(own)]);
	return { own, filmed };
}
