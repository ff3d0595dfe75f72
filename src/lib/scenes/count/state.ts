import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	/** Which of the three counts the step speaks of; the others stand back. */
	series: { type: 'choice', of: ['all', 'towns', 'nice', 'national'], default: 'all' },
	build: { type: 'number', min: 0, max: 6, default: 0.6 }
} as const satisfies Parameters;

export type CountState = StateOf<typeof parameters>;
