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

/** Shares of the street, 0 … 1, that cameras film at places left to chance: the median of fifty draws. */
export interface Chance {
	/** Pixels across the image. */
	readonly width: number;
	/** Horizontal field of view in degrees. */
	readonly angle: number;
	/** By number of cameras, from 0 on. */
	readonly shares: readonly number[];
}
