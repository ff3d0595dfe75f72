import type { StateOf } from '#lib/narrative/parameters.ts';
import type { Opening } from '../cameras/state.ts';
import type { parameters } from './story.ts';

export type CoverageState = StateOf<typeof parameters> & { readonly change?: Opening };

/** More than ever hang. */
const ALL = 24;

/** Time runs on, and fans open or close in turn. */
export function blend(a: CoverageState, b: CoverageState, t: number): CoverageState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	const open = ({ answer }: CoverageState) => (answer === 'asked' ? 0 : ALL);
	return { ...b, time: a.time + (b.time - a.time) * t, change: { from: open(a), to: open(b), t } };
}
