import type { Room } from '../scene.ts';

/** Projectors, 16 : 9 and 4 : 3: where a picture has the wall for itself, and beside a panel of levers. */
export const OPEN: readonly Room[] = [
	{ width: 457, height: 201 },
	{ width: 365, height: 214 }
];
export const PANELLED: readonly Room[] = [
	{ width: 315, height: 201 },
	{ width: 244, height: 214 }
];
export const ROOMS: readonly Room[] = [...OPEN, ...PANELLED];
