/** Types of the boards of a lesson: slides without a picture, for the rows of its plan that have no steps. */
import type { Incident } from './scenario.ts';
import type { FigureFormat, Localized, LocalizedRich } from './story.ts';

/** A board of a plan row, of one of the kinds. */
export type Board = TalkBoard | TablesBoard | PlansBoard | CouncilBoard | RoundBoard;

interface BoardBase {
	/** Unique on its route; part of the address. */
	readonly id: string;
	/** By default, the title of the row. */
	readonly title?: Localized | undefined;
	/** By default, the question of the row’s debate, or what the row asks. */
	readonly question?: Localized | undefined;
	/** Length of the countdown in seconds; without it, the board has none. */
	readonly seconds?: number | undefined;
}

/** A question for the class, with what it needs to talk: lines, roles, a table of counts, choices to vote on. */
export interface TalkBoard extends BoardBase {
	readonly kind: 'talk';
	readonly lines: readonly Localized[];
	/** Whether it shows where telephones find the page on which a group makes its plan. */
	readonly phones?: true | undefined;
	/** A camera as a group reads it from paper, such as `B4`: the board shows the plan of the sheet with it. */
	readonly map?: string | undefined;
	/** How many cameras two pupils place on paper: its route has a sheet with so many rows, and without missions. */
	readonly cameras?: number | undefined;
	/** Ids of the roles that speak. */
	readonly roles: readonly string[];
	readonly table?: CountTable | undefined;
	/** What the class votes on. */
	readonly choices: readonly Localized[];
	/** Whether a pupil may vote for several choices. */
	readonly several?: true | undefined;
	/** Whether the votes for each choice are typed as numbers, not vote by vote. */
	readonly numbers?: true | undefined;
	/** What the pupils do who are not counted, where only one number is typed. */
	readonly rest?: Localized | undefined;
}

/** A table whose cells the class fills with counts. */
export interface CountTable {
	readonly rows: readonly Localized[];
	readonly columns: readonly Localized[];
	/** Heading of the sums of the rows; without it, there are none. */
	readonly total?: Localized | undefined;
	/** Heading of the answers. */
	readonly answer?: Localized | undefined;
	/** The answer to each row, which the wall shows once the class has been counted. */
	readonly answers?: readonly Localized[] | undefined;
	/** The pictogram of each row; a table without them has lines. */
	readonly pictograms?: readonly Incident['kind'][] | undefined;
}

/** A question, or some rows of questions, that each table of the class answers in its turn. */
export interface TablesBoard extends BoardBase {
	readonly kind: 'tables';
	readonly lines: readonly Localized[];
	/** Without rows, the board asks its question alone. */
	readonly rows: readonly Localized[];
	readonly choices: readonly Localized[];
	/** Heading of the right choices. */
	readonly answer?: Localized | undefined;
	/** Number of the right choice of each row, from 1, which the wall shows once the class has answered. */
	readonly right?: readonly number[] | undefined;
}

/** The plans that a class made, gathered on the wall. */
export interface PlansBoard extends BoardBase {
	readonly kind: 'plans';
	/**
	 * At most five, in an order that never changes: codes contain their numbers. If empty, those of the first board of plans.
	 */
	readonly missions: readonly Mission[];
	/** Id of the list of records with the prices of one camera. */
	readonly prices: string;
	/** Number of cameras of a plan, if the plans come from paper only: the board has no telephones, missions or draws then. */
	readonly paper?: number | undefined;
}

/** What a group of pupils has to achieve with its plan. */
export interface Mission {
	readonly id: string;
	readonly name: Localized;
	readonly text: Localized;
}

/** A council of the class: votes, roles, arguments to sort, and conditions that the models can test. */
export interface CouncilBoard extends BoardBase {
	readonly kind: 'council';
	/** The question of the second vote; by default that of the first. */
	readonly again?: Localized | undefined;
	/** Ids of the roles that speak. */
	readonly roles: readonly string[];
	/** Length of each speech, in seconds. */
	readonly speech?: number | undefined;
	readonly arguments: readonly CouncilArgument[];
	readonly conditions: readonly CouncilCondition[];
	readonly rubric?: readonly RubricLine[] | undefined;
}

/** What an argument is: it can be checked, it says what is allowed, or what matters. */
export type ArgumentColumn = 'fact' | 'law' | 'value';

/** An argument that the class sorts. */
export interface CouncilArgument {
	readonly id: string;
	/** The column where the authors see it. */
	readonly column: ArgumentColumn;
	/** Another column in which it can be defended. */
	readonly also?: ArgumentColumn | undefined;
	/** Why the authors see it there. */
	readonly why?: LocalizedRich | undefined;
	readonly text: LocalizedRich;
}

/** A condition with a number that the class chooses: “on condition that fewer than [5] false alerts a day …”. */
export interface CouncilCondition {
	readonly id: string;
	/** The words before and after the number. */
	readonly before: Localized;
	readonly after: Localized;
	/** The figure that is compared with the number. */
	readonly figure: { readonly name: string; readonly format: FigureFormat };
	/** How the figure must compare with the number. */
	readonly is: 'below' | 'at-most' | 'at-least';
	/** Id of the setting that is tried at each of its values. */
	readonly setting: string;
	/** The number at first, and its smallest and largest value. */
	readonly default: number;
	readonly min: number;
	readonly max: number;
	/** What such a setting costs, with figures of that setting. */
	readonly cost: LocalizedRich;
}

/** A line of a rubric, with its levels from the lowest on. */
export interface RubricLine {
	readonly criterion: Localized;
	readonly levels: readonly Localized[];
}

/** Rounds at the wall that the class plays together. */
export interface RoundBoard extends BoardBase {
	readonly kind: 'round';
	/** Number of people at the wall; undefined on a board that shows the rounds played on the others. */
	readonly people?: number | undefined;
	/** Id of the board whose choices are thresholds of the software; undefined without software. */
	readonly threshold?: string | undefined;
}
