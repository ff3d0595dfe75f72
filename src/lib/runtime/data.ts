import type { StoryFigures } from './numbers.ts';
import type { Told, WorldSource } from '#lib/scenes/world.ts';
import type { SettingRange } from './settings.ts';
import type { FigureFormat, SceneState } from '#lib/narrative/types.ts';

/** A control in the words of one language. */
export interface SettingData extends SettingRange {
	readonly label: string;
	readonly unit: string;
	/** The unit behind one, where it is another word. */
	readonly one?: string;
	/** Whom its default comes from, or that it is a hypothesis. */
	readonly origin: string;
	readonly choices?: readonly { readonly value: number; readonly label: string }[];
}

/** A guess in the words of one language. */
export interface GuessData {
	readonly setting: string;
	readonly question: string;
	readonly unit: string;
	/** The unit behind one, where it is another word. */
	readonly one?: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly format: FigureFormat;
	/** Name of the figure that answers, or the answer itself where it comes from a source. */
	readonly answer: string | number;
}

/** A figure in a sentence: its name, and how it is written (see `writeFormat`). */
export interface FigureUse {
	readonly name: string;
	readonly format: string;
}

/** A step as the page needs it once it moves; its words are in the page already. */
export interface StepData {
	readonly id: string;
	readonly chapter: string;
	/** “In the field”: not on the main route. */
	readonly field?: true;
	/** The language of its words, where a draft shows those of another. */
	readonly lang?: string;
	readonly title: string;
	readonly scene: string;
	readonly state: SceneState;
	/** Whether the change into it takes a longer scroll: one of the story's set pieces. */
	readonly long?: boolean;
	/** Whether its words count what walks: its picture then holds still at the moment of which they speak. */
	readonly still?: boolean;
	/** Figures in its sentences, in the order of the page. */
	readonly figures: readonly FigureUse[];
	/** The text alternative of its picture. */
	readonly picture: string;
	readonly guess?: GuessData;
	readonly controls: readonly string[];
	/** What is compared with the story's own settings, where it is not the step's number. */
	readonly compare?: readonly (FigureUse & { readonly label: string })[];
	readonly play?: string;
}

/** What the reading page fetches once it is read: see `restData`. */
export interface RestData extends Told {
	/** For each step of the story, in order, what the page did not start with. */
	readonly steps: readonly Partial<Pick<StepData, 'figures' | 'picture'>>[];
}

export interface ChapterData {
	readonly id: string;
	readonly title: string;
	/** “2 · Seeing” and “step 3 of 6”, one for each step. */
	readonly places: readonly { readonly title: string; readonly step: string }[];
	readonly steps: readonly number[];
	readonly theme: 'papier' | 'nuit';
}

/** Everything that a page of one language sends along for the time when it moves, whatever the way of using it. */
export interface PlayerData {
	readonly lang: string;
	/** Ids from before with those of today, where there are any: see `followMoves`. */
	readonly moved?: Readonly<Record<string, string>>;
	readonly locale: string;
	readonly languages: readonly { readonly id: string; readonly name: string; readonly dir: 'ltr' | 'rtl' }[];
	readonly title: string;
	/** Name of the picture that the page starts with. */
	readonly firstPicture: string;
	readonly steps: readonly StepData[];
	readonly chapters: readonly ChapterData[];
	readonly settings: readonly SettingData[];
	/** What the world of the pictures is made from, without the district, which comes with the scenes. */
	readonly source: Omit<WorldSource, 'district' | 'best'>;
	/** How many steps' pictures can be drawn from it, where not all: the rest comes once somebody reads on. */
	readonly begun?: number;
	/** Figures that belong to the story rather than to a model. */
	readonly story: StoryFigures;
	/** That pictures may refer to the engraved plan. */
	readonly plan?: true;
	/** Length of the walls of each building in metres, for cameras kept in the address; none where no picture shows the district. */
	readonly walls: Readonly<Record<string, number>>;
}
