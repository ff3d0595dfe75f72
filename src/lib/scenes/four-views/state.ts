import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:06' }
} as const satisfies Parameters;

export type FourViewsState = StateOf<typeof parameters>;
