import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	/** `guess`: only once the reader has guessed; without a page that moves, always. */
	filled: { type: 'choice', of: ['show', 'hide', 'guess'], default: 'show' }
} as const satisfies Parameters;

export type EffectState = StateOf<typeof parameters>;
