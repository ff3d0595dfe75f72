/** Server-rendered HTML of a step's card. */
export interface StepProse {
	/** What comes before the interactive parts, such as the title. */
	readonly before: string;
	/** The interactive parts, which are hydrated (see `CardParts.svelte`); empty if there are none. */
	readonly parts: string;
	/** What comes after the interactive parts, such as the description of the picture. */
	readonly after: string;
}

/** Parts of the reading page that are rendered on the server only, as HTML. */
export interface ReadingProse {
	/** The message for a failed script, and the skip links. */
	readonly top: string;
	/** Content of the bar, with the menu. */
	readonly bar: string;
	/** The stage, with the picture of the first step. */
	readonly figure: string;
	readonly opening: string;
	readonly chapters: Readonly<Record<string, string>>;
	/** Summary of the collapsed section of each chapter, by chapter id. */
	readonly folds: Readonly<Record<string, string>>;
	readonly steps: Readonly<Record<string, StepProse>>;
	readonly end: string;
}
