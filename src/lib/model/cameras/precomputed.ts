import type { Placement } from '../district/district.ts';

/** One camera of the best placement. */
export interface BestCamera {
	readonly x: number;
	readonly y: number;
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
	readonly placement: Placement;
	/** Square metres of street that it films and the cameras before it do not. */
	readonly gain: number;
}

/** Coverage by randomly placed cameras: medians of fifty draws, for one choice of optics. */
export interface RandomCoverage {
	/** Pixels across the image. */
	readonly width: number;
	/** Horizontal field of view in degrees. */
	readonly angle: number;
	/** Share of the street filmed, 0 … 1, indexed by the number of cameras. */
	readonly shares: readonly number[];
}
