/**
 * The code of a plan: up to six cameras on the grid of a district, and a mission. The order of the cameras is not part of a
 * plan. All plans are numbered without gaps, and the code is the number of the plan in base 31 with a check character.
 */
import type { District, Placement } from '../district/district.ts';
import { readCharacters, writeCharacters, type CodeFault } from './code-characters.ts';
import { indexOnGrid, placementAt, placementGrid } from './placement-grid.ts';

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
	const indices = cameras.map((camera) => indexOnGrid(grid, camera)).sort((a, b) => a - b);
	// Two cameras may have the same index. Adding the place makes all of them different, as the numbering requires.
	const rank = indices.reduce((sum, index, place) => sum + binomial(index + place, place + 1), 0n);
	const fewer = countPlans(grid.size, cameras.length);
	return writeCharacters((fewer + rank) * BigInt(PLAN_MISSIONS + 1) + BigInt(mission));
}

/**
 * Reads the code of a plan, as people type it.
 * @returns the plan, or why the text is not a code of one
 */
export function readPlanCode(district: District, text: string): Plan | CodeFault {
	const value = readCharacters(text);
	if (typeof value !== 'bigint') return value;
	const grid = placementGrid(district);
	const plan = value / BigInt(PLAN_MISSIONS + 1);
	// The numbers of plans come first by the number of their cameras.
	const count = Array.from({ length: PLAN_CAMERAS + 1 }, (_, cameras) => cameras).find(
		(cameras) => plan < countPlans(grid.size, cameras + 1)
	);
	if (count === undefined) return { kind: 'check' };
	const cameras: Placement[] = [];
	let rest = plan - countPlans(grid.size, count);
	for (let place = count - 1; place >= 0; place--) {
		const index = largestWithin(rest, place, grid.size);
		rest -= binomial(index + place, place + 1);
		cameras.unshift(placementAt(grid, index));
	}
	return { mission: Number(value % BigInt(PLAN_MISSIONS + 1)), cameras };
}

/** Returns the number of plans with fewer than `cameras` cameras, on a grid of a size, without their missions. */
function countPlans(size: number, cameras: number): bigint {
	let sum = 0n;
	for (let each = 0; each < cameras; each++) sum += binomial(size + each - 1, each);
	return sum;
}

/** Returns the largest index on the grid for which the share of a place in the number of a plan is at most `rest`. */
function largestWithin(rest: bigint, place: number, size: number): number {
	let [low, high] = [0, size - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (binomial(middle + place, place + 1) <= rest) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Returns in how many ways `chosen` of `from` things can be chosen. */
function binomial(from: number, chosen: number): bigint {
	let result = 1n;
	for (let i = 0; i < chosen; i++) result = (result * BigInt(from - i)) / BigInt(i + 1);
	return result;
}
