import type { TaggedText } from '../frame-data.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import type { EmbedPart } from './snippets.ts';

/** A keyframe at which a frame or picture may stay. */
export interface StudioMoment {
	/** What it shows, in the language of the studio. */
	readonly name: string;
	/** Settings for which it has a number of its own, by id: see `settingsOfMoment`. */
	readonly settings: Readonly<Record<string, number>>;
}

/** A part of the story with what can be chosen in its frame. */
export interface StudioPart extends EmbedPart {
	/** Ids of the settings that its steps offer. */
	readonly controls: readonly string[];
	/** The keyframes of its first step. */
	readonly moments: readonly StudioMoment[];
	/** Whether one of its steps asks for a guess. */
	readonly guesses: boolean;
	/** What the picture of its step measures, with blanks for figures; empty for a chapter and the story. */
	readonly measure: string;
	/** Names of the sources of its step; empty for a chapter and the story. */
	readonly sources: readonly string[];
}

/** The parts of the story that can be embedded, in one language. */
export interface StudioLanguage {
	readonly id: string;
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly credit: string;
	/** Date of the text, as a reader writes it. */
	readonly dated: string;
	/** Words in pictures to publish, by key. */
	readonly pictureWords: Readonly<Record<string, string>>;
	/** Label of AMP's button that enlarges the frame. */
	readonly enlarge: TaggedText;
	readonly locale: string;
	/** The settings that a step offers; guesses are none. */
	readonly settings: readonly SettingData[];
	readonly story: StudioPart;
	readonly chapters: readonly {
		/** Name of the chapter with its number: “2 · Analysing”. */
		readonly name: string;
		readonly whole: StudioPart;
		readonly steps: readonly StudioPart[];
	}[];
}

/** A choice with its label, in the language of the studio. */
export interface LabelledChoice {
	readonly id: string;
	readonly label: string;
}

/** What the story asks of a town, in the language of the studio. */
export interface TownChoices {
	readonly kinds: readonly LabelledChoice[];
	readonly statuses: readonly LabelledChoice[];
	readonly questions: readonly LabelledChoice[];
	readonly sourceKinds: readonly LabelledChoice[];
}

/** Data of the studio. */
export interface StudioData {
	/** Language of the studio. */
	readonly lang: string;
	/** Absolute address of the site's root, with a trailing slash; empty if unknown at build time. */
	readonly site: string;
	readonly loader: string;
	readonly integrity: string;
	readonly words: Readonly<Record<string, string>>;
	/** Colours behind the text of a frame (`#rrggbb`), by theme. */
	readonly backgrounds: Readonly<Record<'light' | 'dark', readonly string[]>>;
	readonly languages: readonly StudioLanguage[];
	/** Present if the story can be told for a town. */
	readonly town?: TownChoices;
}
