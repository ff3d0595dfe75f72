/** What the story holds for whole lessons, resolved: part of types.ts. */
import type { Localized, LocalizedRich } from './types.ts';

/** If pupils say this, then that. */
export interface Reply {
	readonly say: LocalizedRich;
	readonly reply: LocalizedRich;
}

/** Some minutes of a lesson. */
export interface PlanRow {
	/** A heading before it; the clock begins anew. */
	readonly part?: Localized;
	readonly minutes: number;
	/** Ids of the steps shown meanwhile; none where screens are dark. */
	readonly steps: readonly string[];
	readonly title?: Localized;
	readonly do?: LocalizedRich;
	readonly ask?: LocalizedRich;
	readonly expect?: LocalizedRich;
	readonly answers: readonly Reply[];
	/** After how many minutes the discussion ends. */
	readonly stop?: number;
	/** Id of the chapter whose debate is held. */
	readonly debate?: string;
}

/** A way through the story, for a lesson or for readers. */
export interface Route {
	readonly id: string;
	readonly title: Localized;
	/** Time that it takes in a classroom; none where it is for readers, whose time is measured. */
	readonly minutes?: number;
	/** Ids of its steps, in their order. */
	readonly steps: readonly string[];
	/** What pupils can say afterwards. */
	readonly aims: readonly LocalizedRich[];
	/** Programmes of study that it serves. */
	readonly hooks: readonly Localized[];
	/** Ids of the sheets to print. */
	readonly sheets: readonly string[];
	/** Ids of the questions asked before and after. */
	readonly quiz: readonly string[];
	/** Ids of the paragraphs of the written trace. */
	readonly trace: readonly string[];
	/** The lesson minute by minute; empty where nobody has written it. */
	readonly plan: readonly PlanRow[];
}

/** A part to play in a debate. */
export interface Role {
	readonly id: string;
	readonly name: Localized;
	readonly who: LocalizedRich;
	readonly knows: readonly LocalizedRich[];
	/** The view to defend, one for each debate. */
	readonly defends: readonly LocalizedRich[];
	readonly wants: LocalizedRich;
	readonly worries: LocalizedRich;
	readonly asks: readonly Localized[];
}

/** Papers for a class to draw: so many with a number, from 1 up, and so many with a star. */
export interface Tickets {
	readonly title: Localized;
	/** What the back of each says. */
	readonly number: Localized;
	readonly star: Localized;
	readonly numbers: number;
	readonly stars: number;
}

/** What a class fills in and keeps: what is strong is a gap. */
export interface Trace {
	readonly title: Localized;
	readonly paragraphs: readonly TraceParagraph[];
}

export interface TraceParagraph {
	readonly id: string;
	/** Ids of the steps that a class must have seen. */
	readonly needs: readonly string[];
	readonly text: LocalizedRich;
}
