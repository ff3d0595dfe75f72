import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {} as const satisfies Parameters;

export type SafeguardsState = StateOf<typeof parameters>;
