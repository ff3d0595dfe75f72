/** Types of the resolved lessons of a story. */
import type { Board } from './board.ts';
import type { Localized, LocalizedRich, FigureFormat } from './story.ts';

/** An expected remark of pupils, with the reply to it. */
export interface ExpectedReply {
	readonly say: LocalizedRich;
	readonly reply: LocalizedRich;
}

/** A row of the plan of a lesson. */
export interface PlanRow {
	/** Heading of a new part of the lesson, whose clock restarts at 0. */
	readonly part?: Localized;
	readonly minutes: number;
	/** Ids of the steps shown; empty while screens are dark or show the board. */
	readonly steps: readonly string[];
	/** Whether its steps show the story’s own cameras, wherever the class has placed some. */
	readonly cameras?: 'story';
	/** Whether the wall shows the controls of its steps without a key. */
	readonly controls?: true;
	/** What the slides show where the row has no steps. */
	readonly board?: Board;
	readonly title?: Localized;
	readonly do?: LocalizedRich;
	readonly ask?: LocalizedRich;
	readonly expect?: LocalizedRich;
	readonly answers: readonly ExpectedReply[];
	/** Maximum duration of the discussion, in minutes. */
	readonly stop?: number;
	/** What to skip or shorten if the clock is behind. */
	readonly late?: Localized;
	/** Id of the chapter whose debate is held. */
	readonly debate?: string;
}

/** What the one-page sheet of a lesson says beside its aims, programmes and plan. */
export interface LessonOverview {
	readonly competences: readonly Localized[];
	/** What to have ready, beside the sheets to print. */
	readonly materials: readonly Localized[];
	/** Lines of the assessment grid. */
	readonly rubric: readonly Localized[];
	readonly homework: LocalizedRich;
	/** What helps those who find the lesson difficult. */
	readonly support: LocalizedRich;
	/** What those do who finish early. */
	readonly extension: LocalizedRich;
}

/** An ordered list of steps, for a lesson or for readers. */
export interface Route {
	readonly id: string;
	readonly title: Localized;
	/** Time in a classroom; undefined for readers’ routes, whose reading time is computed. */
	readonly minutes?: number;
	/** Ids of the steps, in order. */
	readonly steps: readonly string[];
	/** What pupils can say afterwards. */
	readonly aims: readonly LocalizedRich[];
	/** Points of the curriculum that the lesson covers. */
	readonly hooks: readonly Localized[];
	/** For whom the lesson is: the year, and the subject or the age. */
	readonly audience?: Localized;
	/** Whether its slides begin in simple words. */
	readonly simple: boolean;
	readonly overview?: LessonOverview;
	/** Ids of the sheets to print. */
	readonly sheets: readonly string[];
	/** Ids of the questions that the class answers before the lesson and again after it. */
	readonly quiz: readonly string[];
	/** Ids of the paragraphs of the written trace. */
	readonly trace: readonly string[];
	/** The plan of the lesson; empty if there is none. */
	readonly plan: readonly PlanRow[];
}

/** A role in a debate. */
export interface Role {
	readonly id: string;
	readonly name: Localized;
	readonly who: LocalizedRich;
	readonly knows: readonly LocalizedRich[];
	/** Positions to defend, one for each debate. */
	readonly defends: readonly LocalizedRich[];
	readonly wants: LocalizedRich;
	readonly worries: LocalizedRich;
	readonly asks: readonly Localized[];
}

/** Paper tickets that a class draws: some numbered from 1, some with a star. */
export interface Tickets {
	readonly title: Localized;
	/** Text on the back of a numbered ticket. */
	readonly number: Localized;
	/** Text on the back of a ticket with a star. */
	readonly star: Localized;
	/** How many tickets have a number. */
	readonly numbers: number;
	/** How many tickets have a star. */
	readonly stars: number;
}

/** A written summary that a class completes and keeps. Its `strong` texts are gaps on the pupils’ page. */
export interface Trace {
	readonly title: Localized;
	readonly paragraphs: readonly TraceParagraph[];
}

/** A paragraph of the written trace. */
export interface TraceParagraph {
	readonly id: string;
	/** Ids of the steps that a class must have seen for this paragraph. */
	readonly needs: readonly string[];
	readonly text: LocalizedRich;
}

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
