import type { Moment } from '#lib/model/scenario/timeline.ts';
import type { BaseMap } from '../drawing.ts';
import type { TextLine } from '../text/text-lines.ts';

/** The clock by which people walk on a page with animation. */
export interface AnimationClock {
	/**
	 * Calls `draw` before each frame while the animation runs.
	 * @returns a function that unsubscribes
	 */
	onFrame(draw: () => void): () => void;
	/** Returns the seconds of animation since the moment that the step shows. */
	elapsed(): number;
}

/** A base map on which people walk. */
export interface AnimatedBaseMap {
	/** Key of the picture that the base map belongs to. */
	readonly key: string;
	readonly ground: BaseMap;
	/** Names of people, which move with them. */
	readonly names: readonly TextLine[];
	/** Returns the people at a time, in seconds after the start. */
	readonly momentAt: (seconds: number) => Moment;
	readonly live: AnimationClock;
}
