import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:06' }
} as const satisfies Parameters;

export type FourViewsState = StateOf<typeof parameters>;

/** Time runs on between two steps. */
export function blend(a: FourViewsState, b: FourViewsState, t: number): FourViewsState {
	if (t <= 0) return a;
	return t >= 1 ? b : { ...b, time: a.time + (b.time - a.time) * t };
}
