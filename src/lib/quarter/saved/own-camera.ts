/** A camera that a reader placed. */
export interface OwnCamera {
	readonly at: readonly [x: number, y: number];
	readonly mount: 'wall' | 'pole';
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
}

/** Largest number of cameras of a reader. */
export const MAX_OWN_CAMERAS = 60;
