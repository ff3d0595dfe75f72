import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:12' }
} as const satisfies Parameters;

export type CheckState = StateOf<typeof parameters>;
