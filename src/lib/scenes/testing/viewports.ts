import type { Viewport } from '#lib/chart/viewport.ts';

/** Projectors, 16 : 9 and 4 : 3: where a picture has the wall for itself, and beside a panel of controls. */
export const OPEN: readonly Viewport[] = [
	{ width: 457, height: 201 },
	{ width: 365, height: 214 }
];
export const PANELLED: readonly Viewport[] = [
	{ width: 315, height: 201 },
	{ width: 244, height: 214 }
];
export const ROOMS: readonly Viewport[] = [...OPEN, ...PANELLED];
