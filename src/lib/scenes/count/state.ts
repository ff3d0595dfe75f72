import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	/** Which of the three counts the step speaks of; the others stand back. */
	series: { type: 'choice', of: ['all', 'towns', 'nice', 'national'], default: 'all' }
} as const satisfies Parameters;

export type CountState = StateOf<typeof parameters>;
