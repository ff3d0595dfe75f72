import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import { frameNames } from './frames.ts';

/** What a step may say of the district, and what holds when it says nothing. */
export const parameters = {
	time: { type: 'time', default: '12:00' },
	frame: { type: 'choice', of: frameNames, default: 'whole' },
	people: { type: 'choice', of: ['show', 'faint', 'hide'], default: 'show' },
	names: { type: 'people', default: [] },
	/** `unlit`: as in a street, small and without cone or colour. */
	cameras: { type: 'choice', of: ['none', 'unlit', 'lit'], default: 'none' },
	/** How many at most; the reader's setting may ask for fewer. */
	count: { type: 'number', min: 0, max: 24, default: 24 },
	/** Degrees of each sector opened so far, at most the lens's own angle. */
	opening: { type: 'number', min: 0, max: 120, default: 120 },
	blind: { type: 'choice', of: ['show', 'hide'], default: 'hide' },
	rings: { type: 'choice', of: ['none', 'detect', 'all'], default: 'detect' },
	placed: { type: 'choice', of: ['best', 'reader'], default: 'best' }
} as const satisfies Parameters;

/** Between two states: how many cameras were open, how many will be, and how far it has come. */
export interface Opening {
	readonly from: number;
	readonly to: number;
	readonly t: number;
}

export type DistrictState = StateOf<typeof parameters> & { readonly change?: Opening };

const open = (state: DistrictState): number => (state.cameras === 'lit' ? state.count : 0);

/** The state between two steps: time runs on, cameras open in turn, all else is already the new step's. */
export function blend(a: DistrictState, b: DistrictState, t: number): DistrictState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return {
		...b,
		time: a.time + (b.time - a.time) * t,
		// Those that look, on either side; cameras that look at nothing come and go with their step.
		count: open(a) + open(b) > 0 ? Math.max(open(a), open(b)) : b.count,
		cameras: open(a) > 0 ? 'lit' : b.cameras,
		change: { from: open(a), to: open(b), t }
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
