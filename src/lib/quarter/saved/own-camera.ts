/** A camera that a reader placed. */
export interface OwnCamera {
	readonly at: readonly [x: number, y: number];
	readonly mount: 'wall' | 'pole';
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
	/** Number of its letter, 0 = A, once a camera before it was removed; otherwise it is its place in the list. */
	readonly number?: number | undefined;
}

/** Largest number of cameras of a reader. */
export const MAX_OWN_CAMERAS = 60;

/** Largest number of a letter: after so many removals, letters begin again. */
export const MAX_LETTERS = 700;
