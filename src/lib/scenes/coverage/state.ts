import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { CameraOpening } from '../cameras/state.ts';
import type { parameters } from './story.ts';

/** State of the scene; `change` is set during a transition only. */
export type CoverageState = StateOf<typeof parameters> & { readonly change?: CameraOpening };

/** Number that stands for all cameras: more than there are. */
const ALL_CAMERAS = 24;

/** Interpolates the state between two steps: time is linear, fields of view open or close one after the other. */
export function interpolateState(a: CoverageState, b: CoverageState, t: number): CoverageState {
	if (t <= 0) return a;
	if (t >= 1) return b;
	const open = ({ answer }: CoverageState) => (answer === 'asked' ? 0 : ALL_CAMERAS);
	return { ...b, time: a.time + (b.time - a.time) * t, change: { from: open(a), to: open(b), t } };
}
