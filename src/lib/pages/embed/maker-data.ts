import type { Said } from './data.ts';
import type { EmbedPart } from './snippets.ts';

/** The parts of the story that may be embedded, in one language. */
export interface MakerLanguage {
	readonly id: string;
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly credit: string;
	/** Word on a button of AMP's. */
	readonly enlarge: Said;
	readonly story: EmbedPart;
	readonly chapters: readonly {
		/** “2 · Analysing”. */
		readonly name: string;
		readonly whole: EmbedPart;
		readonly steps: readonly EmbedPart[];
	}[];
}

/** What the dialog needs, fetched when it is opened. */
export interface MakerData {
	/** Language in which the dialog speaks. */
	readonly lang: string;
	/** Absolute address of the site's root, with a slash at its end; empty where the build was not told. */
	readonly site: string;
	readonly loader: string;
	readonly integrity: string;
	readonly words: Readonly<Record<string, string>>;
	readonly languages: readonly MakerLanguage[];
}
