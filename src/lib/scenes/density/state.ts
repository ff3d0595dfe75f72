import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:00' },
	/** Metres between the camera and the passer-by. */
	distance: { type: 'number', min: 3, max: 38, default: 12 }
} as const satisfies Parameters;

export type DensityState = StateOf<typeof parameters>;
