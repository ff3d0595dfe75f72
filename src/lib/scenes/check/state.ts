import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:12' },
	build: { type: 'number', min: 0, max: 6, default: 0.5 }
} as const satisfies Parameters;

export type CheckState = StateOf<typeof parameters>;
