import type { BoardData } from '../boards/board-types.ts';
import type { PlayerData } from '#lib/runtime/data.ts';

/** The data of a step that only the presentation needs. */
export interface SlideData {
	/** Planned time in a classroom, in seconds. */
	readonly seconds: number;
	/** Index of the keyframe that its large number belongs to, which waits until then; undefined for the first. */
	readonly numberFrom?: number;
	/** Index of the keyframe that shows what its guess is about, after which the answer comes; undefined for the first. */
	readonly answerFrom?: number;
	/** Whether the class may bet on more than the end of the scale of its guess. */
	readonly beyond?: true;
}

/** A row of the lesson plan: some steps or a board, followed by activities without a screen. */
export interface PlannedSlides {
	/** Indices of its steps. */
	readonly steps: readonly number[];
	/** Planned end of each step, in minutes from the start of the lesson. */
	readonly until: readonly number[];
	/** Id of its board, and its planned end, in minutes from the start of the lesson; undefined if it has none. */
	readonly board?: { readonly id: string; readonly until: number };
	/**
	 * If the plan has a row for each of several parts of the board: its title, its length in minutes, and its end, in
	 * minutes from the start of the lesson.
	 */
	readonly phases?: readonly { readonly title: string; readonly minutes: number; readonly until: number }[];
	/** Length of the row in minutes, with the activities after it. */
	readonly minutes: number;
	/** Length in minutes of the lesson that contains the row; a route may take several lessons. */
	readonly of: number;
	/** Number of lessons of the route before that lesson; undefined for none. */
	readonly lesson?: number;
	/** Whether its steps show the story’s own cameras, wherever the class has placed some. */
	readonly hasStoryCameras?: true;
	/** Whether the wall shows the controls of its steps without a key. */
	readonly hasControls?: true;
	/** Maximum duration of the discussion of its steps, in minutes. */
	readonly stop?: number;
}

/** A predefined route in one language. */
export interface RouteData {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** Indices of its steps. */
	readonly steps: readonly number[];
	/** Indices in `DeckData.questions` of the questions asked before and after the lesson. */
	readonly questions: readonly number[];
	/** Whether its plan asks the questions before on a board and a sheet of its own. */
	readonly hasOwnQuestions?: true;
	/** The boards of its plan, in the order of the route. */
	readonly boards: readonly BoardData[];
	/** The lesson plan by rows; empty if the route has none. */
	readonly plan: readonly PlannedSlides[];
}

/** A question to the class, asked before the lesson and again after it. */
export interface QuestionData {
	/** Indices of the steps that are needed to answer it. */
	readonly needs: readonly number[];
	readonly ask: string;
	/** Empty if the answer is a number. */
	readonly choices: readonly string[];
}

/** What the slides and the presenter window need in addition to the story data. */
export interface DeckData {
	/** One for each step of the story. */
	readonly slides: readonly SlideData[];
	readonly routes: readonly RouteData[];
	readonly questions: readonly QuestionData[];
	/** Index of the step that shows the fall; undefined if the story has none. */
	readonly fall?: number;
	/** Interface words used only by the presentation. */
	readonly words: Readonly<Record<string, string>>;
	/** Words of pictures for ages 11 to 14, by key; each replaces the usual one while the slides are in simple words. */
	readonly simpleWords: Readonly<Record<string, string>>;
}

/** The markup of one step, rendered on the server. */
export interface StepMarkup {
	readonly slide: string;
	readonly notes: string;
	/** The description of the picture, with its values. */
	readonly described: string;
}

/** The markup of slides and notes that is rendered only on the server. */
export interface DeckMarkup {
	/** The picture of the first step. */
	readonly picture: string;
	/** The message shown if the script does not load. */
	readonly broken: string;
	/** The rail; empty if the story has none. */
	readonly rail: string;
	readonly steps: Readonly<Record<string, StepMarkup>>;
	/**
	 * For the presenter window: what to ask and expect, by row of the plan of each route, and by phase of the row if it has
	 * several.
	 */
	readonly plans: Readonly<Record<string, readonly (readonly string[])[]>>;
	/** The answer to each question, shown after it has been asked for the second time. */
	readonly answers: readonly string[];
}

/** Keys of the words that call a guess “yours” in pictures. Slides call it that of the class instead. */
const OWN_GUESS_KEYS = ['alerts.you', 'coverage.you'];

/** Returns the story data with the interface words of the presentation. */
export function presentationData(data: PlayerData, { words: own }: DeckData): PlayerData {
	const words = { ...data.source.words, ...own };
	for (const key of OWN_GUESS_KEYS) if (key in words) words[key] = own['present.class-bet'] ?? '';
	return { ...data, source: { ...data.source, words } };
}
