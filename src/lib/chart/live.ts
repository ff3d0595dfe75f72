/** What a moving picture needs of the page: a beat, while there is anything to move. */
export interface Live {
	/**
	 * Calls `draw` before each frame while time passes.
	 * @returns a function that stops it
	 */
	onFrame(draw: () => void): () => void;
	/** Seconds that have passed in the district since the moment that the step tells of. */
	elapsed(): number;
	/** Whether a change may be shown: not where less motion is wanted, nor for somebody who skims. */
	readonly shown: boolean;
}
