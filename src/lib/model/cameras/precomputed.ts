import type { Placement } from '../district/district.ts';

/** One camera at the best places, computed at build. */
export interface BestCamera {
	readonly x: number;
	readonly y: number;
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
	readonly placement: Placement;
	/** Square metres of street that this camera films and no camera before it does. */
	readonly gain: number;
}

/** Coverage by randomly placed cameras with the same optics, as the median of fifty draws. */
export interface RandomCoverage {
	/** Image width in pixels. */
	readonly width: number;
	/** Horizontal field of view in degrees. */
	readonly angle: number;
	/** Share of the street that is filmed, 0 … 1. The index is the number of cameras. */
	readonly shares: readonly number[];
}
