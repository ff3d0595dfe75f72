/** What the story holds for lessons, resolved: part of types.ts. */
import type { FigureFormat, Localized, LocalizedRich } from './types.ts';

export interface ClassQuestion {
	readonly ask: LocalizedRich;
	/** For teachers only. */
	readonly answer: LocalizedRich;
}

/** An axis of numbers, from its first mark to its last. */
export interface MeasuredAxis {
	readonly label: Localized;
	readonly ticks: readonly number[];
	readonly format: FigureFormat;
}

/** An axis of things, one after another. */
export interface ListedAxis {
	readonly label: Localized;
	readonly names: readonly Localized[];
}

/** Axes on which pupils draw what they expect, and what the models answer. */
export type ClassGraph = {
	readonly task: Localized;
	readonly y: MeasuredAxis;
	/** How the values of the answer are written. */
	readonly values: FigureFormat;
} & (
	| {
			readonly x: MeasuredAxis;
			/** The setting that runs along the axis, and the figure that follows it. */
			readonly setting: string;
			readonly figure: string;
	  }
	/** A figure for each place; the last places may have none. */
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

export interface Debate {
	readonly question: Localized;
	readonly for: LocalizedRich;
	readonly against: LocalizedRich;
	readonly fact: LocalizedRich;
	readonly law: LocalizedRich;
	readonly value: LocalizedRich;
}

/** What teachers get for a chapter. */
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
	/** Subjects and notions that the chapter serves; texts of programmes where they have been checked. */
	readonly hooks: readonly Localized[];
}

/** Asked before the story and again after it. */
export interface QuizQuestion {
	readonly id: string;
	/** Ids of the steps that answer it. */
	readonly needs: readonly string[];
	readonly ask: Localized;
	/** Answers to tick; empty where a number is written. */
	readonly choices: readonly Localized[];
	readonly answer: LocalizedRich;
}
