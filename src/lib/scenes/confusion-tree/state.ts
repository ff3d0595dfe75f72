import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	/** `trays`: the reader's detector; `alerts`: only the alerts of the detector below, resolved after the guess. */
	show: { type: 'choice', of: ['alerts', 'trays'], default: 'trays' },
	threshold: { type: 'number', min: 0, max: 100, default: 64 },
	/** A hundred times d′. */
	use: { type: 'number', min: 0, max: 1000, default: 306 },
	/** Real events in a thousand scenes. */
	base: { type: 'number', min: 0, max: 100, default: 10 }
} as const satisfies Parameters;

export type ConfusionTreeState = StateOf<typeof parameters>;
