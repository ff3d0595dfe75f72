import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	/** `crowd`: the reader's list and crowd; `guess`: those below, flagged only after the guess. */
	show: { type: 'choice', of: ['guess', 'crowd'], default: 'crowd' },
	/** People on the list. */
	list: { type: 'number', min: 1000, max: 1_000_000, default: 10_000 },
	/** Faces that pass. */
	crowd: { type: 'number', min: 10_000, max: 1_000_000, default: 100_000 },
	/** People on the list who are in the crowd. */
	wanted: { type: 'number', min: 0, max: 100, default: 20 },
	/** Threshold as shown. */
	match: { type: 'number', min: 40, max: 70, default: 55 }
} as const satisfies Parameters;

export type CrowdState = StateOf<typeof parameters>;
