/**
 * Numbers of plans: a plan is a set of cameras, each an index on a grid. Plans are numbered without gaps, those with fewer cameras
 * first. The order of cameras is not part of a plan.
 */

/**
 * Returns the number of a plan.
 * @param size number of cameras on the grid
 * @param indices its cameras, in any order; two may be equal
 */
export function planNumber(size: number, indices: readonly number[]): bigint {
	const sorted = [...indices].sort((a, b) => a - b);
	// Two cameras may have the same index. Adding the place makes all of them different, as the numbering requires.
	const rank = sorted.reduce((sum, index, place) => sum + binomial(index + place, place + 1), 0n);
	return countPlans(size, indices.length) + rank;
}

/**
 * Returns the cameras of the plan with a number, in the order of the grid; undefined if no plan has it.
 * @param most largest number of cameras of a plan
 */
export function planWithNumber(size: number, number: bigint, most: number): readonly number[] | undefined {
	const count = Array.from({ length: most + 1 }, (_, cameras) => cameras).find(
		(cameras) => number < countPlans(size, cameras + 1)
	);
	if (count === undefined) return undefined;
	const indices: number[] = [];
	let rest = number - countPlans(size, count);
	for (let place = count - 1; place >= 0; place--) {
		const index = largestWithin(rest, place, size);
		rest -= binomial(index + place, place + 1);
		indices.unshift(index);
	}
	return indices;
}

/** Returns the number of plans with fewer than `cameras` cameras, on a grid of a size. */
export function countPlans(size: number, cameras: number): bigint {
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
