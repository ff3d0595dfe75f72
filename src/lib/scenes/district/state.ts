import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import { frameNames } from './frames.ts';

/** What a step may say of the district, and what holds when it says nothing. */
export const parameters = {
	time: { type: 'time', default: '12:00' },
	frame: { type: 'choice', of: frameNames, default: 'whole' },
	people: { type: 'choice', of: ['show', 'faint', 'hide'], default: 'show' },
	names: { type: 'people', default: [] },
	incidents: { type: 'choice', of: ['show', 'hide'], default: 'hide' },
	/** `unlit`: as in a street, small and without cone or colour. */
	cameras: { type: 'choice', of: ['none', 'unlit', 'lit'], default: 'none' },
	/** How many at most; the reader's setting may ask for fewer. */
	count: { type: 'number', min: 0, max: 24, default: 24 },
	/** Degrees of each sector opened so far, at most the lens's own angle. */
	opening: { type: 'number', min: 0, max: 120, default: 120 },
	blind: { type: 'choice', of: ['show', 'hide'], default: 'hide' },
	rings: { type: 'choice', of: ['none', 'detect', 'all'], default: 'detect' },
	placed: { type: 'choice', of: ['best', 'reader'], default: 'best' },
	build: { type: 'number', min: 0, max: 6, default: 0.5 }
} as const satisfies Parameters;

export type DistrictState = StateOf<typeof parameters> & {
	/** Only between two states: how far each camera is open, from 0 to 1, by rank. */
	readonly opened?: readonly number[];
};

/** How far the cameras of a settled state are open. */
function opened(state: DistrictState): readonly number[] {
	const open = state.cameras === 'lit' ? 1 : 0;
	return Array.from({ length: 24 }, (_, rank) => (rank < state.count ? open : 0));
}

/** Cameras that change do so one after the other, in the order of the best placement. */
function openInTurn(a: readonly number[], b: readonly number[], t: number): number[] {
	const changing = b.flatMap((value, rank) => (value === a[rank] ? [] : [rank]));
	return b.map((to, rank) => {
		const turn = changing.indexOf(rank);
		if (turn < 0) return to;
		const own = Math.min(1, Math.max(0, t * changing.length - turn));
		const from = a[rank] ?? 0;
		return from + (to - from) * own;
	});
}

/** The state between two steps: time runs on, cameras open in turn, all else is already the new step's. */
export function blend(a: DistrictState, b: DistrictState, t: number): DistrictState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return {
		...b,
		time: a.time + (b.time - a.time) * t,
		count: Math.max(a.count, b.count),
		cameras: a.cameras === 'lit' ? 'lit' : b.cameras,
		opening: a.opening + (b.opening - a.opening) * t,
		opened: openInTurn(opened(a), opened(b), t)
	};
}
