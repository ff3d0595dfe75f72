import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	/** `guess`: only once the reader has guessed; without a page that moves, always. */
	filled: { type: 'choice', of: ['show', 'hide', 'guess'], default: 'show' },
	build: { type: 'number', min: 0, max: 6, default: 0.6 }
} as const satisfies Parameters;

export type EffectState = StateOf<typeof parameters>;
