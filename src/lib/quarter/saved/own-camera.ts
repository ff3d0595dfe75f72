/** Kinds of a reader’s cameras whose whole circle counts at most. */
export const OWN_KINDS = ['dome', 'unknown'] as const;

/** A camera that a reader placed. */
export interface OwnCamera {
	readonly at: readonly [x: number, y: number];
	readonly mount: 'wall' | 'pole';
	/** Degrees: 0 = east, 90 = south. */
	readonly heading: number;
	/** What is known instead of a direction, if it has none that is known. */
	readonly kind?: (typeof OWN_KINDS)[number] | undefined;
	/** Number of its letter, 0 = A, once a camera before it was removed; otherwise it is its place in the list. */
	readonly number?: number | undefined;
}

/** Returns the number of a camera’s letter, 0 = A. */
export const letterNumber = (own: readonly Pick<OwnCamera, 'number'>[], index: number): number =>
	own[index]?.number ?? index;

/** Largest number of cameras of a reader. */
export const MAX_OWN_CAMERAS = 60;

/** Returns the views of a reader’s cameras. */
export const viewsOf = (own: readonly OwnCamera[]) =>
	own.map(({ at, heading, kind, number }) => ({ at, headings: kind ? [] : [heading], number }));

/** Largest number of a letter: after so many removals, letters begin again. */
export const MAX_LETTERS = 700;
