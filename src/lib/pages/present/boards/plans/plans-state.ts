/** The state of the board of plans as one short text: the codes of the plans, what is bet and guessed, and what is shown. */
import { CODE_CHARACTERS, CODE_LENGTH } from '#lib/model/plan-code/code-characters.ts';
import { letterOfMission } from '#lib/model/plan-code/mission-letters.ts';
import { MAX_SHARE_GUESS } from '#lib/model/plan-code/share-guess.ts';
import { PLAN_MISSIONS } from '#lib/model/plan-code/plan-code.ts';

/** Largest number of plans on the board. */
export const MAX_PLANS = 40;
/** Largest number of a table. */
export const MAX_TABLE = 99;
/** Largest number that a class may call for the lot, and largest number of draws. */
export const MAX_LOT = 9999;
export const MAX_DRAWS = 200;

/** The views of the board, in the order of their keys. */
export const PLANS_VIEWS = ['map', 'table', 'missions', 'events'] as const;
export type PlansView = (typeof PLANS_VIEWS)[number];

/** The digit that draws events up to the next hundred, and the one that shows or hides the missions. */
export const HUNDRED_DRAWS_DIGIT = PLANS_VIEWS.length + 1;
export const REVEAL_DIGIT = HUNDRED_DRAWS_DIGIT + 1;
/** Number of draws that are made at once. */
export const MANY_DRAWS = 100;

/** Returns the next multiple of a hundred draws, or all that may be made. */
export const upToHundreds = (draws: number): number =>
	Math.min(MAX_DRAWS, (Math.floor(draws / MANY_DRAWS) + 1) * MANY_DRAWS);

/** The fields by which the table may be sorted, in the order of its columns. */
export const PLAN_FIELDS = ['number', 'share', 'twice', 'people', 'fall', 'events'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** A plan on the board. */
export interface GatheredPlan {
	readonly code: string;
	/** The letter of the mission that each table guesses, in the order of the tables, or {@link NO_ANSWER}; empty at first. */
	readonly answers: string;
	/** Number of the table at which it was made, if its strip says so. The class then calls the plan by this number. */
	readonly table?: number;
	/** What share of the streets its table bets that it films, in per cent. */
	readonly shareGuess?: number;
}

/** Stands for a table that guesses no mission, such as the one that made the plan. */
export const NO_ANSWER = 'X';

/** The states of the ranking: not begun, begun by a key, so that the wall shows it row by row, or shown at once by another. */
export const RANKINGS = ['open', 'begun', 'done'] as const;

/** Returns whether two plans are one. Two tables may have the same cameras. */
const isSamePlan = (
	a: Pick<GatheredPlan, 'code' | 'table'>,
	b: Pick<GatheredPlan, 'code' | 'table'>
): boolean => a.code === b.code && a.table === b.table;

/** Returns the number by which a class calls the plan at an index. */
export const numberOfPlan = (plans: readonly GatheredPlan[], index: number): number =>
	plans[index]?.table ?? index + 1;

/** What the class has entered, and what the board shows. */
export interface PlansState {
	readonly plans: readonly GatheredPlan[];
	readonly view: PlansView;
	/** Index of the plan whose mission the class guesses. */
	readonly current: number;
	/** Code of the plan whose score is shown; empty at first. A later plan waits for its own, so that the class can bet. */
	readonly scored: string;
	/** Whether the map shows all plans together, once the score of the last is shown. */
	readonly isUnion: boolean;
	/** Whether the missions are shown. */
	readonly isRevealed: boolean;
	/** The number that the class called for the lot. */
	readonly lot: number;
	/** Number of events drawn so far. */
	readonly draws: number;
	/** Whether the table says what the plans film, see `isRanked`. */
	readonly ranking: (typeof RANKINGS)[number];
	/** The field by which the table is sorted, and whether its order is turned round. */
	readonly sort: PlanField;
	readonly isReversed: boolean;
}

const EMPTY: PlansState = {
	...{
		plans: [],
		view: 'map',
		current: 0,
		scored: '',
		isUnion: false,
		isRevealed: false,
		lot: 1,
		draws: 0,
		ranking: 'open',
		sort: 'number',
		isReversed: false
	}
};

/**
 * Returns a state as text: `map.0.sealed.1.0.CODEACDAt7b30.CODE.sCODE.all.rank-done.by-share`. The text of the state of an
 * empty board is empty.
 */
export function writePlansState(state: PlansState): string {
	const { plans, view, current, scored, isUnion, isRevealed, lot, draws, ranking, sort, isReversed } = state;
	const head = [view, current, isRevealed ? 'shown' : 'sealed', lot, draws];
	const codes = plans.map(
		({ code, answers, table, shareGuess }) =>
			code + answers + (table ? `t${table}` : '') + (shareGuess === undefined ? '' : `b${shareGuess}`)
	);
	const tail = [
		...(scored ? [`s${scored}`] : []),
		...(isUnion ? [UNION] : []),
		...(ranking === EMPTY.ranking ? [] : [`rank-${ranking}`]),
		...(sort !== EMPTY.sort || isReversed ? [`${isReversed ? 'rev' : 'by'}-${sort}`] : [])
	];
	const text = [...head, ...codes, ...tail].join('.');
	return text === [EMPTY.view, 0, 'sealed', EMPTY.lot, 0].join('.') ? '' : text;
}

/** The answers of the tables to one plan, as they may be. */
const LETTERS = `[A-${letterOfMission(PLAN_MISSIONS)}${NO_ANSWER}]{0,${MAX_PLANS}}`;
export const ANSWERS = new RegExp(`^${LETTERS}$`);

const CODE = `([${CODE_CHARACTERS}]{${CODE_LENGTH}})`;
/** A plan. A digit was its mission as the class guessed it, in addresses from before tables answered one by one. */
const PLAN = new RegExp(`^${CODE}(?:([0-${PLAN_MISSIONS}])|(${LETTERS}))(?:t([1-9]\\d?))?(?:b(\\d{1,3}))?$`);
const SCORED = new RegExp(`^s${CODE}$`);
const UNION = 'all';
const RANKING = new RegExp(`^rank-(${RANKINGS.join('|')})$`);
const SORT = new RegExp(`^(?:by|rev)-(${PLAN_FIELDS.join('|')})$`);
const REVERSED = /^(rev)-/;

/** Reads a state. Any text gives a valid one: what is malformed is left out, or has its first value. */
export function readPlansState(text: string): PlansState {
	const [view = '', current, revealed, lot, draws, ...codes] = text.split('.');
	const plans: GatheredPlan[] = [];
	for (const written of codes) {
		const [, code, guess, letters = '', table, shareGuess] = PLAN.exec(written) ?? [];
		if (!code || plans.length >= MAX_PLANS) continue;
		const answers = answersOfGuess(Number(guess)) || letters;
		const plan = {
			...{ code, answers },
			...(table && { table: Number(table) }),
			...(shareGuess && Number(shareGuess) <= MAX_SHARE_GUESS && { shareGuess: Number(shareGuess) })
		};
		if (!plans.some((other) => isSamePlan(other, plan))) plans.push(plan);
	}
	const find = (pattern: RegExp) => codes.flatMap((written) => pattern.exec(written)?.[1] ?? [])[0];
	return {
		plans,
		view: PLANS_VIEWS.find((each) => each === view) ?? EMPTY.view,
		current: clampWhole(current, 0, Math.max(0, plans.length - 1)),
		scored: find(SCORED) ?? '',
		isUnion: codes.includes(UNION),
		isRevealed: revealed === 'shown',
		lot: clampWhole(lot, 1, MAX_LOT),
		draws: clampWhole(draws, 0, MAX_DRAWS),
		ranking: RANKINGS.find((each) => each === find(RANKING)) ?? EMPTY.ranking,
		sort: PLAN_FIELDS.find((each) => each === find(SORT)) ?? EMPTY.sort,
		isReversed: find(SORT) !== undefined && find(REVERSED) !== undefined
	};
}

const clampWhole = (text: string | undefined, min: number, max: number): number =>
	Math.min(max, Math.max(min, Math.trunc(Number(text)) || min));

/** Returns the answers that stand for a guess of the class by its number, from 1: that of its first table. */
export const answersOfGuess = (guess: number): string =>
	guess >= 1 && guess <= PLAN_MISSIONS ? letterOfMission(guess) : '';

/** Returns whether the score of the plan that came last waits, so that the class can bet. */
export const isScoreOpen = ({ plans, scored }: PlansState): boolean => plans.at(-1)?.code !== scored;

/** Returns the state in which the map shows the score of the plan that came last or, after that, all plans together. */
export const showScore = (state: PlansState): PlansState => ({
	...state,
	view: 'map',
	scored: state.plans.at(-1)?.code ?? '',
	isUnion: !isScoreOpen(state)
});

/**
 * Returns which of some phases of its plan the board is in, from 0. The last phases are those of the last views; the first
 * one is for the views before. Draws and guesses end with the table, which then stays in their phase.
 */
export function phaseOfPlans({ view, draws, isRevealed, plans }: PlansState, phases: number): number {
	const begun = draws > 0 ? 'events' : isRevealed || plans.some(({ answers }) => answers) ? 'missions' : view;
	const shown = view === 'table' ? begun : view;
	return Math.max(0, PLANS_VIEWS.indexOf(shown) - (PLANS_VIEWS.length - phases));
}

/**
 * Returns the state in the next (1) or the previous (−1) phase of its plan, each in its first view; undefined if there is none.
 * @param phases number of phases
 */
export function movePhase(state: PlansState, by: 1 | -1, phases: number): PlansState | undefined {
	const phase = phaseOfPlans(state, phases) + by;
	if (phase < 0 || phase >= phases) return undefined;
	const view = phase === 0 ? EMPTY.view : PLANS_VIEWS[phase + PLANS_VIEWS.length - phases];
	return view && { ...state, view };
}

/** Returns the state without the plan at an index. */
export function removePlan(state: PlansState, index: number): PlansState {
	const plans = state.plans.toSpliced(index, 1);
	return { ...state, plans, current: Math.max(0, Math.min(state.current, plans.length - 1)) };
}

/** Returns the state in which a plan has another code. If another plan has it already, nothing changes. */
export const replacePlan = (state: PlansState, code: string, by: string): PlansState =>
	state.plans.some((plan) => plan.code === by)
		? state
		: { ...state, plans: state.plans.map((plan) => (plan.code === code ? { ...plan, code: by } : plan)) };

/** What became of a text that was entered: the state with its plans, and what was left out. */
export interface AddedPlans {
	readonly state: PlansState;
	/** Number of plans that were added. */
	readonly added: number;
	/** Numbers of the plans, from 1, that were on the board already. */
	readonly known: readonly number[];
	/** Whether plans were left out because the board is full. */
	readonly isFull: boolean;
}

/**
 * Returns the state with further plans. Those that are on the board already, and those beyond its size, are left out, but a
 * later bet on one of them counts.
 * @param of the table at which they were made, whose former plan is removed, and its bet
 */
export function addPlans(
	state: PlansState,
	codes: readonly string[],
	of: Pick<GatheredPlan, 'table' | 'shareGuess'> = {}
): AddedPlans {
	const { table } = of;
	const plans = state.plans.filter((plan) => !table || plan.table !== table || codes.includes(plan.code));
	const known: number[] = [];
	let [isFull, added] = [false, 0];
	for (const code of codes) {
		const place = plans.findIndex((plan) => isSamePlan(plan, { code, ...(table && { table }) }));
		const plan = plans[place];
		if (plan) {
			known.push(numberOfPlan(plans, place));
			plans[place] = { ...plan, ...of };
		} else if (plans.length >= MAX_PLANS) isFull = true;
		else {
			plans.push({ code, answers: '', ...of });
			added++;
		}
	}
	return { state: { ...state, plans }, added, known, isFull };
}

/** Returns the state with a bet on the plan that the class calls by a number; undefined if no plan has it. */
export function guessShare(state: PlansState, number: number, shareGuess: number): PlansState | undefined {
	const place = state.plans.findIndex((_, index) => numberOfPlan(state.plans, index) === number);
	const plan = state.plans[place];
	return plan && { ...state, plans: state.plans.with(place, { ...plan, shareGuess }) };
}

/**
 * Returns the state with the plans of another one, with their bets and answers. The draws begin anew, so that every plan has
 * as many. An empty board also takes the number that was called.
 */
export function mergePlans(state: PlansState, other: PlansState): PlansState {
	if (state.plans.length === 0) return { ...other, draws: 0 };
	const { plans } = addPlans(
		state,
		other.plans.map(({ code }) => code)
	).state;
	const others = new Map(other.plans.map((plan) => [plan.code, plan]));
	return {
		...state,
		draws: 0,
		plans: plans.map((plan) => ({
			...others.get(plan.code),
			...plan,
			answers: plan.answers || (others.get(plan.code)?.answers ?? '')
		}))
	};
}
