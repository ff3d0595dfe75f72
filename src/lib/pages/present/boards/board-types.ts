/** The boards of a route in one language: slides without a picture, for the rows of its plan that have no steps. */
import type { Component } from 'svelte';
import type { CouncilContents } from './council/council-data.ts';
import type { Incident } from '#lib/narrative/types/scenario.ts';
import type { Presenter } from '../player/presenter.svelte.ts';

export type BoardData = TalkData | TablesData | PlansData | CouncilData | RoundData;

/** The kinds of board. */
export type BoardKind = BoardData['kind'];

interface BoardBase {
	/** Unique on its route. */
	readonly id: string;
	readonly title: string;
	/** Empty if the board asks nothing. */
	readonly question: string;
	/** Length of the countdown in seconds; 0 if there is none. */
	readonly seconds: number;
	/** Place on the route: the number of its steps before the board. */
	readonly place: number;
	/** Planned time, in minutes. */
	readonly minutes: number;
	/** On a custom route: id of the board of a lesson plan that it is taken from. */
	readonly source?: string;
}

/** A question to the class, with lines, roles, a table of counts, and choices to vote on; each may be empty. */
export interface TalkData extends BoardBase {
	readonly kind: 'talk';
	readonly lines: readonly string[];
	/** Whether it shows where telephones find the page on which a group makes its plan. */
	readonly phones?: true | undefined;
	/** A camera as a group reads it from paper: the board shows the plan of the sheet with it. */
	readonly map?: string | undefined;
	/** Names of the roles that speak. */
	readonly roles: readonly string[];
	readonly table?: CountTableData | undefined;
	readonly choices: readonly string[];
	/** Whether a pupil may vote for several choices. */
	readonly several?: true | undefined;
	/** Whether the votes for each choice are typed as numbers, not vote by vote. */
	readonly numbers?: true | undefined;
	/** What the pupils do who are not counted, where only one number is typed: “sitting”. */
	readonly rest?: string | undefined;
}

/** Headings of a table of counts. */
export interface CountTableData {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	/** Heading of the sums of the rows; undefined if there are none. */
	readonly total?: string | undefined;
	/** Heading of the answers, and the answer to each row, which “next” shows; undefined if there are none. */
	readonly answer?: string | undefined;
	readonly answers?: readonly string[] | undefined;
	/** The pictogram of each row; undefined if the rows are lines. */
	readonly pictograms?: readonly Incident['kind'][] | undefined;
}

/** A question, or some rows of questions, that each table of the class answers in its turn. */
export interface TablesData extends BoardBase {
	readonly kind: 'tables';
	readonly lines: readonly string[];
	/** Empty if the board asks its question alone. */
	readonly rows: readonly string[];
	readonly choices: readonly string[];
	/** Heading of the right choices; empty for that of all boards. */
	readonly answer: string;
	/** Number of the right choice of each row, from 1, which “next” shows; undefined if there are none. */
	readonly right?: readonly number[] | undefined;
}

/** The gathered plans of the class. */
export interface PlansData extends BoardBase {
	readonly kind: 'plans';
	readonly missions: readonly { readonly id: string; readonly name: string; readonly text: string }[];
	/** Names of some buildings, which the missions speak of, by their letters. */
	readonly names: Readonly<Record<string, string>>;
	/** What one camera costs in euros: the lowest and the highest price that a source names, and a sentence about these. */
	readonly prices: { readonly low: number; readonly high: number; readonly note: string };
	/** Number of cameras of a plan, if the plans come from paper only: no telephones, missions or draws then. */
	readonly paper?: number | undefined;
}

/** A council of the class. */
export interface CouncilData extends BoardBase, CouncilContents {
	readonly kind: 'council';
}

/** Rounds at the wall that the class plays together. */
export interface RoundData extends BoardBase {
	readonly kind: 'round';
	/** Number of people at the wall; undefined on a board that shows the rounds played on the others. */
	readonly people?: number | undefined;
	/** Id of the board whose choices are thresholds of the software; undefined without software. */
	readonly threshold?: string | undefined;
}

/** Props of the component of a kind of board, in both windows. */
export interface BoardProps<Data extends BoardData = BoardData> {
	readonly presenter: Presenter;
	readonly board: Data;
	/** State of the board: all that the class has entered, as one short text; empty at first. */
	readonly value: string;
	/** Sets the state of the board, in all windows. */
	readonly change: (value: string) => void;
}

/** Props of a countdown. */
export interface CountdownProps {
	readonly presenter: Presenter;
	/** Its length. */
	readonly seconds: number;
	/** Its state, as `readCountdown` reads it. */
	readonly value: string;
	readonly change: (value: string) => void;
}

/** A component of a kind of board. */
export type BoardComponent<Data extends BoardData> = Component<BoardProps<Data>>;
