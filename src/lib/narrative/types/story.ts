/**
 * Types of the resolved story, which the rest of the code uses. `resolve-story.ts` creates it from the narrative file.
 * Nothing here may import a validator or a parser, since the browser uses these types.
 */
import type { NamedPicture } from '../catalogue/pictures.ts';
import type { Scenario } from './scenario.ts';
import type { TownPlaces } from './town.ts';
import type { AboutStory, AccessibilityLaw } from './statements.ts';
import type { Classroom, QuizQuestion, Role, Route, Tickets, Trace } from './lesson.ts';

/** BCP 47 tag of one of the story's languages, e.g. `fr`. */
export type Lang = string;

/** A plain text in every language of the story. */
export type Localized = Readonly<Record<Lang, string>>;

/** A node of rich text: light Markdown, glossary terms, source marks, figures. */
export type Inline =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
	| { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
	/** Words in another language than the page: a foreign expression, or an untranslated text of a draft. */
	| { readonly type: 'foreign'; readonly tag: LanguageTag; readonly children: readonly Inline[] }
	| { readonly type: 'term'; readonly id: string; readonly text: string }
	| { readonly type: 'source'; readonly id: string }
	| { readonly type: 'hypothesis' }
	| { readonly type: 'figure'; readonly name: string; readonly format: FigureFormat };

/** How a figure is written. `percent` takes a share from 0 to 1. */
export type FigureFormat =
	| { readonly type: 'integer' }
	/** Ungrouped digits, for a number that is not a count, such as a seed or a year. */
	| { readonly type: 'digits' }
	/** A time of day, such as `12:06`, of a figure in seconds after midnight. */
	| { readonly type: 'clock' }
	/** Spelled out: `seven`, or `Seven` at the start of a sentence. */
	| { readonly type: 'words' | 'Words' }
	| { readonly type: 'decimal'; readonly digits: number }
	| { readonly type: 'percent'; readonly digits: number }
	/**
	 * A word chosen by the number. Forms are (one, many), (none, one, many), or one for each plural category of the
	 * language in CLDR order: zero, one, two, few, many, other.
	 */
	| { readonly type: 'plural'; readonly forms: readonly string[] };

/** Paragraphs of inline text. */
export type RichText = readonly (readonly Inline[])[];
/** A rich text in every language of the story. */
export type LocalizedRich = Readonly<Record<Lang, RichText>>;

/** HTML attributes of words in another language than those around them. */
export interface LanguageTag {
	readonly lang: Lang;
	/** Present where the direction may differ. */
	readonly dir?: 'ltr' | 'rtl';
}

/** A language of the story. */
export interface Language {
	readonly id: Lang;
	/** Name of the language in itself, e.g. “Français”. */
	readonly name: string;
	/** Locale given to Intl, e.g. `fr-FR`. */
	readonly locale: string;
	readonly dir: 'ltr' | 'rtl';
	/** Present while the translation is incomplete: the language in which missing texts are shown. */
	readonly draft?: Lang;
	/** Present where words of the interface come from a pack that no native speaker has read. */
	readonly unreviewed?: true;
}

/** A source that the story cites. */
export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** `2020-02-03`, `2020-02`, `2020` or `n.d.`. */
	readonly date: string;
	readonly url?: string;
	readonly lang: Lang;
	/** ISO 3166 code of the country that it is about, or `EU`, `INT`. */
	readonly country: string;
	readonly kind: 'law' | 'official' | 'standard' | 'study' | 'press' | 'ngo' | 'vendor' | 'archive';
	/** Present where the authors know it only from other sources. */
	readonly unread?: true;
	/** The claim that it supports in this story. */
	readonly supports: Localized;
}

/** A glossary term. */
export interface Term {
	readonly id: string;
	readonly term: Localized;
	readonly meaning: LocalizedRich;
}

/**
 * A parameter of the models that readers may change, or a constant, whose `min` equals its `max`. A choice is a number
 * with a label.
 */
export interface SettingDefinition {
	/** Also its name in addresses, e.g. `lens`. */
	readonly id: string;
	readonly default: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly label: Localized;
	/** The words after the number, e.g. “degrees”. */
	readonly unit: Localized;
	/** The words after the number 1, if they differ. */
	readonly one?: Localized | undefined;
	/** Id of the source of the default and the range, or `hypothesis`. */
	readonly source: string;
	/** The allowed values with labels, if restricted; `min`, `max` and `step` are then derived from them. */
	readonly choices?: readonly { readonly value: number; readonly label: Localized }[];
}

/** Values of all settings by id, including those at their default. */
export type Settings = Readonly<Record<string, number>>;

/** A question that the reader answers before the result is shown. */
export interface Guess {
	/** Id of the setting that stores the guess; its default, −1, means “not yet”. */
	readonly setting: string;
	readonly question: Localized;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Whether a class may bet on more than `max`, as nothing in the question bounds the answer. */
	readonly beyond?: true | undefined;
	readonly unit: Localized;
	/** The words after the number 1, if they differ. */
	readonly one?: Localized | undefined;
	/** A figure, e.g. `coverage.filmed`, with its format, and its value if the story’s data has it; or a number from a source. */
	readonly answer:
		| { readonly name: string; readonly format: FigureFormat; readonly value?: number }
		| { readonly value: number; readonly source: string };
	/** Ids of settings that return to the story’s values with the answer, so that the picture agrees with it. */
	readonly resets?: readonly string[] | undefined;
	/** Text shown after the guess. */
	readonly reveal: LocalizedRich;
	/** Text added to the description of the picture once the reader has guessed. */
	readonly described?: LocalizedRich;
}

/** Values of the parameters of a scene, validated at build. */
export type SceneState = Readonly<Record<string, unknown>>;

/** One screen of text with one picture. */
export interface Step {
	readonly id: string;
	/** Former ids; `chapter/id` where it was in another chapter. */
	readonly was?: readonly string[];
	readonly chapter: string;
	/**
	 * Present if the step is “in the field”: it is not on the main route, and comes after the main-route steps of its
	 * chapter.
	 */
	readonly field?: true;
	/** Present if its words have no card: the title, or a heading as large, is below its picture. */
	readonly full?: true;
	readonly scene: string;
	/**
	 * States of the scene that scrolling and keys go through, at least one, each with a value for every parameter.
	 */
	readonly keyframes: readonly SceneState[];
	/** The keyframe that stills, tables and sentences show. */
	readonly state: SceneState;
	/** Time of the rail’s hand in seconds after the start of the scenario, if not that of the picture. */
	readonly clock?: number;
	/** The lamp of the rail that is answered from this step on. */
	readonly lamp?: string;
	readonly title: Localized;
	readonly text: LocalizedRich;
	/** Text alternative of the picture: one line of at most 120 characters. */
	readonly picture: Localized;
	/** Detailed description of the picture: layout, changes, values, conclusion. */
	readonly describe: LocalizedRich;
	/** The key number of the step, with its label. */
	readonly number?: { readonly figure: LocalizedRich; readonly label: LocalizedRich };
	readonly guess?: Guess;
	/** Ids of the settings the reader may change here. */
	readonly controls: readonly string[];
	/** Whether the controls are extras, in a collapsed section of the page. */
	readonly folded?: boolean;
	/**
	 * Figures whose values are compared with those at the default settings once a setting is changed; if absent, the
	 * figure of `number`.
	 */
	readonly compare?: readonly {
		readonly name: string;
		readonly format: FigureFormat;
		readonly label: Localized;
	}[];
	/** Name of a control that changes more than one setting: `placement` places cameras. */
	readonly play?: string;
	/** Text about the reader’s walk; `unseen` replaces it where no camera films the walk. */
	readonly walk?: { readonly text: LocalizedRich; readonly unseen?: LocalizedRich };
	/** Ids of the sources cited by this step, in order of first mention, then of the data that its picture draws. */
	readonly sources: readonly string[];
	/** Ids of the sources of the data that its picture draws; its texts may cite some of them too. */
	readonly dataSources: readonly string[];
	/** The line under the title on a slide. */
	readonly slide?: LocalizedRich;
	/** The text for readers of 11 to 14. */
	readonly simple?: LocalizedRich;
	/** The text shown in frames, in place of `text`. */
	readonly framed?: LocalizedRich;
	/** Sharing card of its page. */
	readonly share?: SharingCard;
	/** Notes for teachers, with the answer to the guess. */
	readonly notes?: LocalizedRich;
	/** Planned time in a classroom, in seconds. */
	readonly seconds: number;
}

/** A chapter of the story. */
export interface Chapter {
	readonly id: string;
	/** Former ids. */
	readonly was?: readonly string[];
	readonly title: Localized;
	/** What the chapter means for the main character. */
	readonly thread?: LocalizedRich;
	/** Summary of what came before, for frames that begin with this chapter. */
	readonly previously?: Localized;
	/** Sharing card of its page. */
	readonly share?: SharingCard;
	/** Whether it has a number, as in “chapter 2 of 4”; the prologue and the epilogue have none. */
	readonly numbered: boolean;
	/** Colour theme: paper, or the night of the control room. */
	readonly theme: 'papier' | 'nuit';
	/** Teaching material: the teacher’s pack and the printed sheets. */
	readonly class?: Classroom;
	readonly steps: readonly Step[];
}

/** A value from a source. `high` is the higher value that another source gives. */
export interface SeriesPoint {
	/** A year as printed, or a name. */
	readonly when: string;
	readonly value: number;
	readonly high?: number;
	readonly source: string;
}

/** Sourced values that scenes draw, e.g. cameras by year. */
export interface Series {
	readonly id: string;
	readonly label: Localized;
	/** In a town edition: that it is of the town, and the words for a count that nobody has found. */
	readonly own?: true;
	readonly unknown?: Localized;
	readonly points: readonly SeriesPoint[];
}

/** A sourced item that pictures and tables list: a trial in a town, a law, a verdict. */
export interface StoryRecord {
	readonly id: string;
	/** Short name, as drawn. */
	readonly name: Localized;
	/** Alternatives for narrow layouts, longest first. */
	readonly shorter?: readonly Localized[];
	/** An additional clause for tables. */
	readonly what?: Localized;
	/** Start, or only date: a year, a month or a day. */
	readonly when?: string;
	/** End, if it has one. */
	readonly until?: string;
	/** Date of its last known state, if it has not ended. */
	readonly known?: string;
	/** Kind, by the name that the scene has for it. */
	readonly kind?: string;
	/** Status, by the name that the scene has for it. */
	readonly status?: string;
	readonly value?: number;
	readonly high?: number;
	/** In a town edition: that it is of the town, the answer to a question, or the words for a value that is not known. */
	readonly own?: true;
	readonly answer?: Localized;
	readonly unknown?: Localized;
	/** Latitude and longitude in degrees. */
	readonly at?: readonly [latitude: number, longitude: number];
	readonly source: string;
	/** Further sources. */
	readonly also?: readonly string[];
}

/** A list of records. */
export interface RecordList {
	readonly id: string;
	readonly items: readonly StoryRecord[];
}

/** The texts of the rail: a strip with the minutes of the scenario and what its systems know of the fall. */
export interface Rail {
	/** What it is, for those who do not see it. */
	readonly label: Localized;
	/** The word after the number of people who have passed. */
	readonly passed: LocalizedRich;
	/** Where the person who falls is, before the fall and after it. */
	readonly before: LocalizedRich;
	readonly after: LocalizedRich;
	/** Id of the step that shows the fall, and the words of the link to it. */
	readonly step: string;
	readonly link: Localized;
	/** The questions about the fall, with a text for each answer that the models may give. */
	readonly lamps: readonly {
		readonly id: string;
		readonly asked: Localized;
		readonly answers: Readonly<Record<string, LocalizedRich>>;
	}[];
}

/** The resolved story. */
export interface Story {
	readonly title: Localized;
	readonly standfirst: LocalizedRich;
	/** The place, above the title. */
	readonly place?: Localized;
	/** The line above the title. */
	readonly hook?: Localized;
	/** The line below the title. */
	readonly question?: Localized;
	/** What readers can do now: the first text after the last step. */
	readonly ending?: LocalizedRich;
	/** Origin and reading time: the last line of the opening. */
	readonly provenance: LocalizedRich;
	readonly languages: readonly Language[];
	readonly seed: number;
	readonly published: string;
	readonly updated: string;
	/** Date at which the law was as the story describes it, if it describes any. */
	readonly lawAsOf?: string;
	/** Path of the icon for the browser's tab, an SVG file. */
	readonly icon?: string;
	/** Authors and licence; editions fill in `{site}`. */
	readonly credit: Localized;
	readonly about: AboutStory;
	readonly accessibility: AccessibilityLaw;
	/** Labels for steps based on a model, on facts, or on both. */
	readonly frames?: { readonly model: Localized; readonly facts: Localized; readonly mixed: Localized };
	/** Present where pictures show the district. */
	readonly scenario?: Scenario;
	readonly rail?: Rail;
	readonly settings: readonly SettingDefinition[];
	readonly series: readonly Series[];
	readonly records: readonly RecordList[];
	/** Texts of the method page about the models, by name of the model. */
	readonly method: Readonly<Record<string, LocalizedRich>>;
	readonly sources: readonly Source[];
	readonly glossary: readonly Term[];
	readonly versions: readonly Version[];
	readonly corrections: readonly Correction[];
	readonly chapters: readonly Chapter[];
	/** Routes for lessons and for readers. */
	readonly routes: readonly Route[];
	/** Questions that a class answers before and after the story. */
	readonly quiz: readonly QuizQuestion[];
	/** Roles in a debate. */
	readonly roles: readonly Role[];
	/** Tickets that a class draws. */
	readonly tickets?: Tickets;
	/** The written summary that a class completes. */
	readonly trace?: Trace;
	/** What a town edition changes. */
	readonly town?: TownPlaces;
	/** Named pictures by name. */
	readonly drawn: Readonly<Record<string, NamedPicture>>;
	/** Words of pictures, by scene and name: `europe.title`. */
	readonly pictures: Readonly<Record<string, Localized>>;
	/** Words of pictures for ages 11 to 14, in place of those in `pictures`; only where these are too difficult. */
	readonly simplePictures: Readonly<Record<string, Localized>>;
	/** Words of the interface that the story replaces or adds, by key. */
	readonly words: Readonly<Record<string, Localized>>;
}

/** The card that social networks and messengers show for a link. */
export interface SharingCard {
	/** Replaces the heading of the step or chapter if it is unclear by itself. */
	readonly title?: Localized;
	readonly description: LocalizedRich;
}

/** A published version, with what changed in it. */
export interface Version {
	readonly date: string;
	readonly what: Localized;
}

/** A correction after publication, with the id of the corrected step if there is one. */
export interface Correction {
	readonly date: string;
	readonly what: Localized;
	readonly step?: string;
}
