import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { parameters } from './story.ts';

/** Opening of cameras during a transition: numbers of open cameras before and after, and progress `t` from 0 to 1. */
export interface CameraOpening {
	readonly from: number;
	readonly to: number;
	readonly t: number;
}

/** State of the scene; `change` is set during a transition only. */
export type CamerasState = StateOf<typeof parameters> & { readonly change?: CameraOpening };

/**
 * Interpolates the state between two steps: time is linear, cameras open one after the other, all else is that of
 * the new step.
 */
export function interpolateState(a: CamerasState, b: CamerasState, t: number): CamerasState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return {
		...b,
		time: a.time + (b.time - a.time) * t,
		count: Math.max(a.count, b.count),
		change: { from: a.count, to: b.count, t }
	};
}

/**
 * Returns how far a camera is open, from 0 to 1. Cameras open one after the other, in the order of their ranks.
 * @param cameras total number of cameras
 */
export function openShare(rank: number, cameras: number, { from, to, t }: CameraOpening): number {
	const [first, last] = [Math.min(from, to, cameras), Math.min(Math.max(from, to), cameras)];
	if (rank < first) return 1;
	const own = Math.min(1, Math.max(0, t * (last - first) - (rank - first)));
	return to > from ? own : 1 - own;
}
