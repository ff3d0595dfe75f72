import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	build: { type: 'number', min: 0, max: 6, default: 0.5 }
} as const satisfies Parameters;

export type FaceCasesState = StateOf<typeof parameters>;
