/**
 * The code of a plan: up to six cameras on the grid of a district, and a mission. The order of the cameras is not part of a
 * plan. All plans are numbered without gaps, and the code is the number of the plan in base 31 with a check character.
 */
import type { District, Placement } from '../district/district.ts';
import { readCharacters, writeCharacters, type CodeFault } from './code-characters.ts';
import { indexOnGrid, placementAt, placementGrid } from './placement-grid.ts';
import { planNumber, planWithNumber } from './plan-numbers.ts';

/** Largest number of cameras of a plan. */
export const PLAN_CAMERAS = 6;
/** Number of missions, without the plan that has none. */
export const PLAN_MISSIONS = 5;

/** Cameras of a group, placed for a mission. */
export interface Plan {
	/** Number of the mission, from 1; 0 for none. */
	readonly mission: number;
	/** Up to six cameras on the grid, in its order. */
	readonly cameras: readonly Placement[];
}

/**
 * Returns the code of a plan, 20 characters without spaces. The same cameras in another order have the same code.
 * @throws RangeError if a camera is not on the grid, or if there are too many cameras or missions
 */
export function writePlanCode(district: District, { mission, cameras }: Plan): string {
	const grid = placementGrid(district);
	if (cameras.length > PLAN_CAMERAS || mission < 0 || mission > PLAN_MISSIONS || !Number.isInteger(mission))
		throw new RangeError('No code for such a plan.');
	const indices = cameras.map((camera) => indexOnGrid(grid, camera));
	return writeCharacters(planNumber(grid.size, indices) * BigInt(PLAN_MISSIONS + 1) + BigInt(mission));
}

/**
 * Reads the code of a plan, as people type it.
 * @returns the plan, or why the text is not a code of one
 */
export function readPlanCode(district: District, text: string): Plan | CodeFault {
	const value = readCharacters(text);
	if (typeof value !== 'bigint') return value;
	const grid = placementGrid(district);
	const indices = planWithNumber(grid.size, value / BigInt(PLAN_MISSIONS + 1), PLAN_CAMERAS);
	if (!indices) return { kind: 'check' };
	return {
		mission: Number(value % BigInt(PLAN_MISSIONS + 1)),
		cameras: indices.map((index) => placementAt(grid, index))
	};
}
