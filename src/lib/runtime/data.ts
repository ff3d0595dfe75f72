import type { RailData } from './rail/rail.ts';
import type { StoryFigures } from './update/figure-lookup.ts';
import type { StoryChunk, WorldSource } from '#lib/scenes/world.ts';
import type { SettingRange } from './settings.ts';
import type { FigureFormat, SceneState } from '#lib/narrative/types/story.ts';

/** A setting with its texts in one language. */
export interface SettingData extends SettingRange {
	readonly label: string;
	readonly unit: string;
	/** The unit after the number one, if it differs. */
	readonly one?: string;
	/** The source of its default, or that it is an assumption. */
	readonly origin: string;
	readonly choices?: readonly { readonly value: number; readonly label: string }[];
}

/** A guess with its texts in one language. */
export interface GuessData {
	readonly setting: string;
	readonly question: string;
	readonly unit: string;
	/** The unit after the number one, if it differs. */
	readonly one?: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Ids of settings that return to the story’s values with the answer. */
	readonly resets?: readonly string[];
	readonly format: FigureFormat;
	/** Name of the figure that is the answer, or the answer itself if it comes from a source. */
	readonly answer: string | number;
}

/** A step as an interactive page needs it. Its text is already in the HTML. */
export interface StepData {
	readonly id: string;
	readonly chapter: string;
	/** Whether the step is an “Go deeper” step, which is not on the main route. */
	readonly field?: true;
	/** Whether the main route ends with it: the reader's results follow. */
	readonly ends?: true;
	/** Language of its text, if the text is not translated yet and a draft shows another language instead. */
	readonly lang?: string;
	readonly title: string;
	readonly scene: string;
	/** The state that stands for the step, and its keyframes if it has more than one. */
	readonly state: SceneState;
	readonly keyframes?: readonly SceneState[];
	/** Time of the rail’s hand, if not that of the state; and whether the step itself is of no time. */
	readonly clock?: number;
	readonly timeless?: true;
	/** Whether the picture stays at one moment, because the step's text counts what is visible then. */
	readonly still?: boolean;
	/** Keys of the figures in its texts (see `figureKey`). In the HTML, the id of a figure is the index of its key. */
	readonly figures: readonly string[];
	/** The text alternative of its picture. */
	readonly picture: string;
	readonly guess?: GuessData;
	readonly controls: readonly string[];
	/** Whether the controls are in a collapsed section of the page. */
	readonly folded?: boolean;
	/** Keys of figures to compare with those of the story's own settings; if undefined, the step's number is compared. */
	readonly compare?: readonly { readonly figure: string; readonly label: string }[];
	readonly play?: string;
}

/** The data that the reading page fetches after its first view; `deferredPageData` makes it. */
export interface RestData extends StoryChunk {
	/** For each step of the story, in order, the fields that the first data left out. */
	readonly steps: readonly Partial<Pick<StepData, 'figures' | 'picture'>>[];
}

/** A chapter with its texts in one language. */
export interface ChapterData {
	readonly id: string;
	readonly title: string;
	/** Its number and title: “2 · Seeing”. */
	readonly label: string;
	/** The position of each step, “step 3 of 6”, which the bar shows in stories without a rail. */
	readonly places?: readonly string[];
	readonly steps: readonly number[];
	readonly theme: 'papier' | 'nuit';
}

/** Data that every interactive page of one language loads: the story, slides, frames and notes. */
export interface PlayerData {
	readonly lang: string;
	/** Current step ids by former id, if any: see `redirectFormerIds`. */
	readonly moved?: Readonly<Record<string, string>>;
	readonly locale: string;
	readonly languages: readonly { readonly id: string; readonly name: string; readonly dir: 'ltr' | 'rtl' }[];
	readonly title: string;
	/** Name of the first picture. */
	readonly firstPicture: string;
	readonly steps: readonly StepData[];
	readonly chapters: readonly ChapterData[];
	readonly settings: readonly SettingData[];
	/** Source of the world, without the district, which is bundled with the scenes. */
	readonly source: Omit<WorldSource, 'district' | 'best'>;
	/**
	 * Number of first steps whose pictures can be drawn from `source`; undefined if all can. The rest is loaded later.
	 */
	readonly begun?: number;
	/** The rail, if the story has one. */
	readonly rail?: RailData;
	/** What figures need of the story itself. */
	readonly story: StoryFigures;
	/** Whether pictures refer to the engraved plan. */
	readonly plan?: true;
	/** Length of all walls of each building, in metres, to read cameras from the address. Empty without a district. */
	readonly walls: Readonly<Record<string, number>>;
}
