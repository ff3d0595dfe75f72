import type { Placement } from './district.ts';

/** One camera of the best placement: where it hangs and what it adds. */
export interface BestCamera {
	readonly x: number;
	readonly y: number;
	/** Degrees, 0 east, 90 south. */
	readonly heading: number;
	readonly placement: Placement;
	/** Square metres of street that the cameras before it do not film. */
	readonly gain: number;
}

/** Shares of the street, 0 … 1, that so many cameras film. */
export interface Shares {
	/** Median of fifty draws of places by chance. */
	readonly random: number;
	/** At the best places. */
	readonly best: number;
}
