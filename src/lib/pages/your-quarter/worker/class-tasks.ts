/** What the worker does for the plans of a class. */
import { measureCoverage } from '#lib/quarter/cameras/coverage-range.ts';
import type { NumberRange } from '#lib/quarter/cameras/coverage-range.ts';
import type { Quarter } from '#lib/quarter/area/quarter.ts';
import { readQuarterCode, writeQuarterCode, type QuarterCodeFault } from '#lib/quarter/class/quarter-code.ts';
import { quarterGrid } from '#lib/quarter/class/quarter-grid.ts';
import type { OwnCamera } from '#lib/quarter/saved/own-camera.ts';
import type { ViewingCamera } from '#lib/quarter/cameras/views.ts';

/** The code of a plan, and the cameras that it names. */
export interface WrittenPlan {
	readonly code: string;
	/** The cameras, each at the nearest place that a code can name. */
	readonly own: readonly OwnCamera[];
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
	const read = readQuarterCode(quarter, code);
	if ('kind' in read) throw new RangeError('No code for such a plan.');
	const { metres, degrees } = quarterGrid(quarter);
	return { code, own: read, metres, degrees };
}

/** Returns the plan of a code as people type it. @param viewing gives the views of cameras */
export function readPlan(
	quarter: Quarter,
	text: string,
	viewing: (own: readonly OwnCamera[]) => readonly ViewingCamera[]
): GroupPlan {
	const own = readQuarterCode(quarter, text);
	if ('kind' in own) return { fault: own };
	const { filmed } = measureCoverage(quarter, [...quarter.cameras, ...viewing(own)]);
	return { own, filmed };
}
