import type { TaggedText } from '../frame-data.ts';
import type { EmbedPart } from './snippets.ts';

/** The parts of the story that can be embedded, in one language. */
export interface MakerLanguage {
	readonly id: string;
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly credit: string;
	/** Label of AMP's button that enlarges the frame. */
	readonly enlarge: TaggedText;
	readonly story: EmbedPart;
	readonly chapters: readonly {
		/** Name of the chapter with its number: “2 · Analysing”. */
		readonly name: string;
		readonly whole: EmbedPart;
		readonly steps: readonly EmbedPart[];
	}[];
}

/** Data of the embed dialog, loaded when it opens. */
export interface MakerData {
	/** Language of the dialog. */
	readonly lang: string;
	/** Absolute address of the site's root, with a trailing slash; empty if unknown at build time. */
	readonly site: string;
	readonly loader: string;
	readonly integrity: string;
	readonly words: Readonly<Record<string, string>>;
	readonly languages: readonly MakerLanguage[];
}
