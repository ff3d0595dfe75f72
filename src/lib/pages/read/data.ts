export interface StepProse {
	readonly before: string;
	readonly reveal?: string;
	readonly after: string;
}

/** The parts of the page that only the server makes, as markup. */
export interface ReadingProse {
	/** What is said where the script does not come, and the skip links. */
	readonly top: string;
	/** What the menu offers. */
	readonly menu: string;
	readonly opening: string;
	/** The picture of the first step. */
	readonly picture: string;
	readonly chapters: Readonly<Record<string, string>>;
	/** What stands on the fold of each chapter that has one. */
	readonly folds: Readonly<Record<string, string>>;
	readonly steps: Readonly<Record<string, StepProse>>;
	readonly end: string;
}
