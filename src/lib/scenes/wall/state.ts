import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:05' },
	/** Screens of the wall that are lit so far, in 96ths of all of them. */
	tiles: { type: 'number', min: 1, max: 96, default: 96 },
	/** `on`: only what somebody looks at is lit. */
	gaze: { type: 'choice', of: ['none', 'on'], default: 'none' }
} as const satisfies Parameters;

export type WallState = StateOf<typeof parameters>;

/** Time runs on between two steps and the wall grows or shrinks; all else is already the new step's. */
export function blend(a: WallState, b: WallState, t: number): WallState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return {
		...b,
		time: a.time + (b.time - a.time) * t,
		tiles: Math.round(a.tiles + (b.tiles - a.tiles) * t)
	};
}
