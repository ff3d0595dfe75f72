import type { Drawn } from '#lib/chart/strokes.ts';

/** What is drawn on a slide: the plan, in its metres, is moved to its place in the room. */
export interface Projected extends Drawn {
	/** An SVG transform. */
	readonly plan: string;
}
