/**
 * The story as the rest of the product sees it: resolved, absolute, free of YAML.
 * `parse.ts` makes it from the narrative file; nothing here may import a validator or a parser.
 */
import type { NamedPicture } from './named-pictures.ts';
import type { Scenario } from './scenario.ts';
import type { Classroom, QuizQuestion } from './classroom.ts';
import type { Role, Route, Tickets, Trace } from './lesson.ts';
import type { Correction, Version } from './history.ts';
import type { Share } from './share.ts';

/** BCP 47 tag of one of the story's languages, e.g. `fr`. */
export type Lang = string;

/** The same words in every language of the story. */
export type Localized = Readonly<Record<Lang, string>>;

/** Rich text, parsed once at build. Light Markdown, glossary terms, source marks, figures. */
export type Inline =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
	| { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
	/** Words that are not in the language of the page: foreign ones, or those of a draft that nobody has translated yet. */
	| { readonly type: 'foreign'; readonly tag: Tag; readonly children: readonly Inline[] }
	| { readonly type: 'term'; readonly id: string; readonly text: string }
	| { readonly type: 'source'; readonly id: string }
	| { readonly type: 'hypothesis' }
	| { readonly type: 'figure'; readonly name: string; readonly format: FigureFormat };

/** How a model's number is written. Percent takes a share between 0 and 1. */
export type FigureFormat =
	| { readonly type: 'integer' }
	/** A number that counts nothing, as a seed or a year: digits alone, not grouped. */
	| { readonly type: 'digits' }
	/** Spelled out, as small counts are in a sentence: `seven`, or `Seven` where it begins one. */
	| { readonly type: 'words' | 'Words' }
	| { readonly type: 'decimal'; readonly digits: number }
	| { readonly type: 'percent'; readonly digits: number }
	/**
	 * The word alone, chosen by the number: (one, many), (none, one, many), or, in a language with more categories,
	 * one form for each in CLDR's order: zero, one, two, few, many, other.
	 */
	| { readonly type: 'plural'; readonly forms: readonly string[] };

/** Paragraphs of inline text. */
export type RichText = readonly (readonly Inline[])[];
export type LocalizedRich = Readonly<Record<Lang, RichText>>;

/** What HTML says of words in another language than those around them. */
export interface Tag {
	readonly lang: Lang;
	/** Where it may run the other way. */
	readonly dir?: 'ltr' | 'rtl';
}

export interface Language {
	readonly id: Lang;
	/** Its own name for itself, e.g. “Français”. */
	readonly name: string;
	/** Locale given to Intl, e.g. `fr-FR`. */
	readonly locale: string;
	readonly dir: 'ltr' | 'rtl';
	/** That its translation is under way: the language in which what it lacks is shown. */
	readonly draft?: Lang;
}

export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** As precise as known: `2020-02-03`, `2020-02`, `2020`, `n.d.`. */
	readonly date: string;
	readonly url?: string;
	readonly lang: Lang;
	/** ISO 3166 code of the country it speaks of, or `EU`, `INT`. */
	readonly country: string;
	readonly kind: 'law' | 'official' | 'standard' | 'study' | 'press' | 'ngo' | 'vendor' | 'archive';
	/** Known only from what others say of it: second hand. */
	readonly unread?: true;
	/** What exactly it supports in this story. */
	readonly supports: Localized;
}

export interface Term {
	readonly id: string;
	readonly term: Localized;
	readonly meaning: LocalizedRich;
}

/** A control of the models. Numbers only: a choice is a number with names. */
export interface SettingDefinition {
	readonly id: string;
	/** Short name in the address, e.g. `lens`. Equal to `id`. */
	readonly default: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly label: Localized;
	/** Rich so that it may hold figures? No: plain words after the number, e.g. “degrees”. */
	readonly unit: Localized;
	/** The unit behind one, where it is another word. */
	readonly one?: Localized | undefined;
	/** Source id, or `hypothesis`. */
	readonly source: string;
	/** Names of the allowed values where only some are allowed; then `min`, `max` and `step` follow from them. */
	readonly choices?: readonly { readonly value: number; readonly label: Localized }[];
}

/** Values of all settings; those at their default are present too. */
export type Settings = Readonly<Record<string, number>>;

export interface Guess {
	/** Setting that keeps what the reader guessed; its default is −1: “not yet”. */
	readonly setting: string;
	readonly question: Localized;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly unit: Localized;
	/** The unit behind one, where it is another word. */
	readonly one?: Localized | undefined;
	/** Figure that answers, e.g. `coverage.filmed`, and how to write it. */
	readonly answer:
		| { readonly name: string; readonly format: FigureFormat }
		| { readonly value: number; readonly source: string };
	/** What is said once the reader has guessed. */
	readonly reveal: LocalizedRich;
	/** What the picture shows from then on: the description goes on with it. */
	readonly described?: LocalizedRich;
}

/** State of a scene: plain data, validated at build against the scene's parameters. */
export type SceneState = Readonly<Record<string, unknown>>;

export interface Step {
	readonly id: string;
	/** Ids that it had before; `chapter/id` where it stood in another chapter. */
	readonly was?: readonly string[];
	readonly chapter: string;
	/** “In the field”: not on the main route, and after the steps of its chapter that are. */
	readonly field?: true;
	readonly scene: string;
	/** Absolute: every parameter of the scene is there. */
	readonly state: SceneState;
	readonly title: Localized;
	readonly text: LocalizedRich;
	/** One short line that says what the picture shows (the text alternative, ≤ 120 characters). */
	readonly picture: Localized;
	/** The detailed description: what it is, its layout, what changed, values, what to conclude. */
	readonly describe: LocalizedRich;
	/** The one number of the step, with its words. */
	readonly number?: { readonly figure: LocalizedRich; readonly label: LocalizedRich };
	readonly guess?: Guess;
	/** Ids of the settings the reader may change here. */
	readonly controls: readonly string[];
	/** What is compared with the story's own settings once one has been moved, where it is not the step's number. */
	readonly compare?: readonly {
		readonly name: string;
		readonly format: FigureFormat;
		readonly label: Localized;
	}[];
	/** A control that is more than a setting: `placement` is the free play with cameras. */
	readonly play?: string;
	/** What becomes of the reader's own walk here; `unseen` says it where no camera films her. */
	readonly walk?: { readonly text: LocalizedRich; readonly unseen?: LocalizedRich };
	/** Ids of the sources cited by this step, in order of first mention. */
	readonly sources: readonly string[];
	/** The one line under the title when it is presented, where the words of the step are too many for a wall. */
	readonly slide?: LocalizedRich;
	/** The same step for readers of 11 to 14. */
	readonly simple?: LocalizedRich;
	/** The text in frames, where it is another. */
	readonly framed?: LocalizedRich;
	/** What its own page says of it where it is shared. */
	readonly share?: Share;
	/** For teachers: note, and the answer to the guess in words. */
	readonly notes?: LocalizedRich;
	/** Planned time in a classroom, in seconds. */
	readonly seconds: number;
}

export interface Chapter {
	readonly id: string;
	readonly was?: readonly string[];
	readonly title: Localized;
	/** What it means for the one whom the story follows. */
	readonly thread?: LocalizedRich;
	/** Who is who, for whoever begins to read here. */
	readonly previously?: Localized;
	/** What its own page says of it where it is shared. */
	readonly share?: Share;
	/** Counted in “chapter 2 of 4”; the prologue and the epilogue are not. */
	readonly numbered: boolean;
	/** Paper, or the night of the control room. */
	readonly theme: 'papier' | 'nuit';
	/** For lessons: the teacher's pack and the sheets to print. */
	readonly class?: Classroom;
	readonly steps: readonly Step[];
}

/** A value that comes from a source; `high` where another source counts more. */
export interface SeriesPoint {
	/** What it is the value of: a year as it is printed, or a name. */
	readonly when: string;
	readonly value: number;
	readonly high?: number;
	readonly source: string;
}

/** Values that scenes draw and nobody may compute, e.g. cameras by year. */
export interface Series {
	readonly id: string;
	readonly label: Localized;
	readonly points: readonly SeriesPoint[];
}

/** A sourced item that pictures and tables list: a town's trial, a law, a verdict. */
export interface StoryRecord {
	readonly id: string;
	/** Short, as it is drawn. */
	readonly name: Localized;
	/** Shorter names for smaller rooms, the longest first. */
	readonly shorter?: readonly Localized[];
	/** One clause more, for tables. */
	readonly what?: Localized;
	/** Year, month or day, and where it lasted, until when. */
	readonly when?: string;
	readonly until?: string;
	/** Of when its last known state is, where it has not ended. */
	readonly known?: string;
	/** Words that the scene knows. */
	readonly kind?: string;
	readonly status?: string;
	readonly value?: number;
	readonly high?: number;
	/** Latitude and longitude in degrees. */
	readonly at?: readonly [latitude: number, longitude: number];
	readonly source: string;
	/** Further sources. */
	readonly also?: readonly string[];
}

export interface RecordList {
	readonly id: string;
	readonly items: readonly StoryRecord[];
}

export interface Story {
	readonly title: Localized;
	readonly standfirst: LocalizedRich;
	/** Where it happens, over the title. */
	readonly place?: Localized;
	/** What happens, over the title, and what the reader is to wonder, under it. */
	readonly hook?: Localized;
	readonly question?: Localized;
	/** What one can do now: the first words after the last step. */
	readonly ending?: LocalizedRich;
	/** Where it comes from and how long it takes: the last line of the opening. */
	readonly provenance: LocalizedRich;
	readonly languages: readonly Language[];
	readonly seed: number;
	readonly published: string;
	readonly updated: string;
	/** Date at which the law that the story tells was in force, where it tells of any. */
	readonly lawAsOf?: string;
	/** Path of the icon for the browser's tab, an SVG file. */
	readonly icon?: string;
	readonly credit: Localized;
	/** What is said of a step that is made from a model, from facts, or from both. */
	readonly frames?: { readonly model: Localized; readonly facts: Localized; readonly mixed: Localized };
	/** The minutes that it looks at, where its pictures are of the district. */
	readonly scenario?: Scenario;
	readonly settings: readonly SettingDefinition[];
	readonly series: readonly Series[];
	readonly records: readonly RecordList[];
	/** What it says of each model on the page about the method. */
	readonly method: Readonly<Record<string, LocalizedRich>>;
	readonly sources: readonly Source[];
	readonly glossary: readonly Term[];
	readonly versions: readonly Version[];
	readonly corrections: readonly Correction[];
	readonly chapters: readonly Chapter[];
	/** Ready ways through it for lessons. */
	readonly routes: readonly Route[];
	/** For a class, before the story and after it. */
	readonly quiz: readonly QuizQuestion[];
	/** Parts to play in a debate. */
	readonly roles: readonly Role[];
	/** Papers that it draws. */
	readonly tickets?: Tickets;
	/** What the class fills in and keeps. */
	readonly trace?: Trace;
	/** Which scene draws a picture that has a name of its own, and what. */
	readonly drawn: Readonly<Record<string, NamedPicture>>;
	/** Words of its pictures, by scene and name: `europe.title`. */
	readonly pictures: Readonly<Record<string, Localized>>;
	/** Words of the interface that the story changes or adds, by key. */
	readonly words: Readonly<Record<string, Localized>>;
}
