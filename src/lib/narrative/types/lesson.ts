/** Types of the resolved lessons of a story. */
import type { Localized, LocalizedRich } from './story.ts';

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
	/** Ids of the steps shown; empty while screens are dark. */
	readonly steps: readonly string[];
	readonly title?: Localized;
	readonly do?: LocalizedRich;
	readonly ask?: LocalizedRich;
	readonly expect?: LocalizedRich;
	readonly answers: readonly ExpectedReply[];
	/** Maximum duration of the discussion, in minutes. */
	readonly stop?: number;
	/** Id of the chapter whose debate is held. */
	readonly debate?: string;
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
