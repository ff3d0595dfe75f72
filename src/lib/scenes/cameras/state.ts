import type { StateOf } from '#lib/narrative/parameters.ts';
import type { parameters } from './story.ts';

/** Between two states: how many cameras were open, how many will be, and how far it has come. */
export interface Opening {
	readonly from: number;
	readonly to: number;
	readonly t: number;
}

export type CamerasState = StateOf<typeof parameters> & { readonly change?: Opening };

/** The state between two steps: time runs on, cameras open in turn, all else is already the new step's. */
export function blend(a: CamerasState, b: CamerasState, t: number): CamerasState {
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
 * How far the camera of a rank is open, from 0 to 1. Those that change do so one after the other, in the order
 * of the best placement.
 * @param cameras how many hang there in all
 */
export function opened(rank: number, cameras: number, { from, to, t }: Opening): number {
	const [first, last] = [Math.min(from, to, cameras), Math.min(Math.max(from, to), cameras)];
	if (rank < first) return 1;
	const own = Math.min(1, Math.max(0, t * (last - first) - (rank - first)));
	return to > from ? own : 1 - own;
}
