import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:04' }
} as const satisfies Parameters;

export type FramesState = StateOf<typeof parameters>;
