/** What the page of a quarter loads first. */
export interface QuarterPageData {
	readonly locale: string;
	readonly words: Readonly<Record<string, string>>;
	/** The eight compass points from the north, clockwise. */
	readonly compass: readonly string[];
	/** Settings of the story that the models of alerts read, at their usual values. */
	readonly settings: Readonly<Record<string, number>>;
	/** Editions of a standard for cameras, with the pixels per metre that they ask for to identify somebody. */
	readonly editions: readonly { readonly edition: number; readonly density: number }[];
	/** Address of the quarter to try, relative to the page; undefined for a story without a district. */
	readonly sample: string | undefined;
}

/** Markup of the page that is rendered on the server. */
export interface QuarterPageMarkup {
	/** Head and menu of the site, and the message shown if the script does not load. */
	readonly head: string;
	readonly menu: string;
	readonly broken: string;
	/** Questions of the story for the printed sheet; empty if it has none. */
	readonly questions: string;
}
