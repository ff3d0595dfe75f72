import type { Moment } from '#lib/model/timeline.ts';
import type { Ground } from './drawing.ts';
import type { TextLine } from './text-lines.ts';

/** The clock of a page with animation. */
export interface Live {
	/**
	 * Calls `draw` before each frame while the animation runs.
	 * @returns a function that unsubscribes
	 */
	onFrame(draw: () => void): () => void;
	/** Returns the seconds of animation since the moment that the step shows. */
	elapsed(): number;
}

/** A base map with the people who walk on it. */
export interface PeopledGround {
	/** Key of the picture that it belongs to. */
	readonly key: string;
	readonly ground: Ground;
	/** Text lines that follow people. */
	readonly names: readonly TextLine[];
	/** Returns the people at a time, in seconds after the start. */
	readonly at: (seconds: number) => Moment;
	readonly live: Live;
	/** Class name of the current colour theme. */
	readonly theme: string;
}
