import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:00' }
} as const satisfies Parameters;

export type IncidentsState = StateOf<typeof parameters>;
