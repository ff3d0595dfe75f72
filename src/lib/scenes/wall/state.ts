import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';

export const parameters = {
	time: { type: 'time', default: '12:05' },
	/** Screens of the wall that are lit so far, in 96ths of all of them. */
	tiles: { type: 'number', min: 1, max: 96, default: 96 },
	/** `on`: only what somebody looks at is lit. */
	gaze: { type: 'choice', of: ['none', 'on'], default: 'none' }
} as const satisfies Parameters;

export type WallState = StateOf<typeof parameters>;
