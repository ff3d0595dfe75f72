/** A probability in whole numbers, such as 1 in 12 or 7 in 10. */
export interface WholeOdds {
	readonly seen: number;
	readonly of: number;
}

/** Probability from which odds are given in tenths, because 1 in n would be too coarse. */
const TENTHS_FROM = 0.3;

/** Returns a probability, 0 to 1, in whole numbers. A probability of 0 is 0 in 10. */
export function wholeOdds(chance: number): WholeOdds {
	if (chance <= 0) return { seen: 0, of: 10 };
	return chance < TENTHS_FROM
		? { seen: 1, of: Math.round(1 / chance) }
		: { seen: Math.round(chance * 10), of: 10 };
}
