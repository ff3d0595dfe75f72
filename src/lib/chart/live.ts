import type { Moment } from '#lib/model/timeline.ts';
import type { Ground } from './drawing.ts';
import type { TextLine } from './text-lines.ts';

/** What a moving picture needs of the page: a beat, while there is anything to move. */
export interface Live {
	/**
	 * Calls `draw` before each frame while time passes.
	 * @returns a function that stops it
	 */
	onFrame(draw: () => void): () => void;
	/** Seconds that have passed in the district since the moment that the step tells of. */
	elapsed(): number;
}

/** A piece of the plan with those who walk on it. */
export interface PeopledGround {
	/** Of the picture that it belongs to. */
	readonly key: string;
	readonly ground: Ground;
	/** Names that go with people. */
	readonly names: readonly TextLine[];
	/** Who is where, so many seconds after the start. */
	readonly at: (seconds: number) => Moment;
	readonly live: Live;
	/** Class of the colours in force. */
	readonly theme: string;
}
