/** The contents of a council in one language. */
import type { Relation } from '#lib/model/council/conditions.ts';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import type { Column } from './council-state.ts';

/** What a class needs for a council, beside its question. */
export interface CouncilContents {
	/** The question of the second vote. */
	readonly again: string;
	readonly roles: readonly SpokenRole[];
	/** Length of each speech in seconds. */
	readonly speech: number;
	readonly arguments: readonly ArgumentData[];
	readonly conditions: readonly ConditionData[];
	readonly rubric: readonly RubricLine[];
}

/** A role, with the sentences of its card for the presenter. */
export interface SpokenRole {
	readonly id: string;
	readonly name: string;
	readonly card: readonly string[];
}

/** An argument of the story. */
export interface ArgumentData {
	readonly id: string;
	readonly text: string;
	/** The column where the authors see it. */
	readonly column: Column;
	/** Another column in which it can be defended; undefined if there is none. */
	readonly also: Column | undefined;
	/** Why the authors see it there; empty if the story does not say. */
	readonly why: string;
	/** Who says so, for the wall; empty if it is a value. */
	readonly cited: string;
	/** What it cites, with publishers and titles, for paper. */
	readonly sources: readonly string[];
}

/** A part of a sentence: words, or a figure that the models compute. */
export type SentencePart = string | { readonly name: string; readonly format: FigureFormat };

/** A condition: its words around a number, and the figure that the models compute for each value of a setting. */
export interface ConditionData {
	readonly id: string;
	readonly before: string;
	readonly after: string;
	readonly figure: string;
	readonly format: FigureFormat;
	readonly relation: Relation;
	readonly setting: string;
	/** The number at first, and its smallest and largest value. */
	readonly default: number;
	readonly min: number;
	readonly max: number;
	/** What the setting costs at which the condition holds. */
	readonly cost: readonly SentencePart[];
}

/** A line of the rubric: what is assessed, and its levels from the lowest on. */
export interface RubricLine {
	readonly criterion: string;
	readonly levels: readonly string[];
}
