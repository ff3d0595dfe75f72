export interface StepProse {
	readonly before: string;
	/** What wakes: see `CardParts.svelte`. */
	readonly parts: string;
	readonly after: string;
}

/** The parts of the page that only the server makes, as markup. */
export interface ReadingProse {
	/** What is said where the script does not come, and the skip links. */
	readonly top: string;
	/** The bar's inside, with the menu. */
	readonly bar: string;
	/** The figure, with the picture of the first step. */
	readonly figure: string;
	readonly opening: string;
	readonly chapters: Readonly<Record<string, string>>;
	/** What stands on the fold of each chapter that has one. */
	readonly folds: Readonly<Record<string, string>>;
	readonly steps: Readonly<Record<string, StepProse>>;
	readonly end: string;
}
