/** A chance as whole things: one in so many where it is small, so many in ten where it is not. */
export interface Chance {
	readonly seen: number;
	readonly of: number;
}

/** Above this, one in so many would be too coarse. */
const LARGE = 0.3;

/** The chance, 0 … 1, as a count of falls; never is none of ten. */
export function inWholeThings(chance: number): Chance {
	if (chance <= 0) return { seen: 0, of: 10 };
	return chance < LARGE ? { seen: 1, of: Math.round(1 / chance) } : { seen: Math.round(chance * 10), of: 10 };
}
