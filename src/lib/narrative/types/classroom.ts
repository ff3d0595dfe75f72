/** Types of the resolved teaching material of a chapter. */
import type { FigureFormat, Localized, LocalizedRich } from './story.ts';

/** A question with its answer for teachers. */
export interface ClassQuestion {
	readonly ask: LocalizedRich;
	/** For teachers only. */
	readonly answer: LocalizedRich;
}

/** A numeric axis, from its first tick to its last. */
export interface MeasuredAxis {
	readonly label: Localized;
	readonly ticks: readonly number[];
	readonly format: FigureFormat;
}

/** An axis with names instead of numbers. */
export interface ListedAxis {
	readonly label: Localized;
	readonly names: readonly Localized[];
}

/** Axes on which pupils draw their guess, and the figures that answer it. */
export type ClassGraph = {
	readonly task: Localized;
	readonly y: MeasuredAxis;
	/** Format of the values of the answer. */
	readonly values: FigureFormat;
} & (
	| {
			readonly x: MeasuredAxis;
			/** Id of the setting whose values are on the x axis. */
			readonly setting: string;
			/** Name of the figure that is computed for each of these values. */
			readonly figure: string;
	  }
	/**
	 * One figure for each name on the x axis, in the same order. There may be fewer: the last names then have no value.
	 */
	| { readonly x: ListedAxis; readonly figures: readonly string[] }
);

/** A question under a picture, for readers of 11 to 14. */
export interface PicturedQuestion {
	/** Id of the step whose picture it is. */
	readonly step: string;
	readonly ask: Localized;
	/** For teachers only. */
	readonly answer: LocalizedRich;
}

/** A debate: its question, the best argument of each side, and what facts, law and values say. */
export interface Debate {
	readonly question: Localized;
	readonly for: LocalizedRich;
	readonly against: LocalizedRich;
	readonly fact: LocalizedRich;
	readonly law: LocalizedRich;
	readonly value: LocalizedRich;
}

/** Teaching material of a chapter. */
export interface Classroom {
	/** Id of the step whose picture is on the sheet. */
	readonly picture: string;
	readonly aims: readonly LocalizedRich[];
	readonly misconception: LocalizedRich;
	readonly questions: readonly ClassQuestion[];
	readonly graph?: ClassGraph;
	readonly pictured: readonly PicturedQuestion[];
	readonly debate: Debate;
	readonly activity: LocalizedRich;
	/** Subjects and notions of the curriculum that the chapter covers. */
	readonly hooks: readonly Localized[];
}

/** A question that a class answers before the story and again after it. */
export interface QuizQuestion {
	readonly id: string;
	/** Ids of the steps that answer it. */
	readonly needs: readonly string[];
	readonly ask: Localized;
	/** Answers to tick; empty where the answer is a number to write. */
	readonly choices: readonly Localized[];
	readonly answer: LocalizedRich;
}
