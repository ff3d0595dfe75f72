import type { Parameters, StateOf } from '#lib/narrative/parameters.ts';
import type { Opening } from '../cameras/state.ts';

export const parameters = {
	time: { type: 'time', default: '12:00' },
	names: { type: 'people', default: [] },
	/** `asked`: cameras look at nothing until the reader has guessed what they see together. */
	answer: { type: 'choice', of: ['shown', 'asked'], default: 'shown' }
} as const satisfies Parameters;

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
