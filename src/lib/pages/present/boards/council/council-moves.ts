/** What presenter and class do in a council: each function returns the next state. */
import {
	cleanText,
	MAX_ARGUMENT_LENGTH,
	MAX_ARGUMENTS,
	MAX_CONDITIONS,
	MAX_OWN_ARGUMENTS,
	MAX_VOTES,
	PHASES,
	type Column,
	type CouncilState,
	type Phase,
	type SortedArgument,
	type Votes
} from './council-state.ts';
import type { ArgumentData } from './council-data.ts';

/** What the keys of a council go through: the number of its roles, and its arguments with the columns that suit them. */
export interface CouncilContentsToShow {
	readonly roles: readonly unknown[];
	readonly arguments: readonly SortableArgument[];
}
type SortableArgument = Pick<ArgumentData, 'id' | 'column' | 'also'>;

/**
 * Returns the state after a key for “next” (1) or “previous” (−1); undefined where the council ends or begins. Between
 * the roles, each key gives the floor to another one, whose clock starts at once; between the arguments, it shows another
 * one, so that no key leaves them all unsorted.
 * @param now present time in seconds since 1970
 */
export function advanceCouncil(
	state: CouncilState,
	by: 1 | -1,
	contents: CouncilContentsToShow,
	now: number
): CouncilState | undefined {
	const { phase, place } = state;
	const places = placesIn(state, contents);
	const beside = by > 0 ? places.find((each) => each > place) : places.findLast((each) => each < place);
	if (beside !== undefined)
		return phase === 'roles' ? giveFloor(state, beside, now) : { ...state, place: beside };
	const next = PHASES[PHASES.indexOf(phase) + by];
	return next && enterPhase(state, next, contents, by);
}

/** Returns the state in which a part is shown: its first place, or its last one after going back (−1). */
export function enterPhase(
	state: CouncilState,
	phase: Phase,
	contents: CouncilContentsToShow,
	by: 1 | -1 = 1
): CouncilState {
	const entered: CouncilState = { ...state, phase, place: 0, since: 0, spent: 0 };
	return { ...entered, place: placesIn(entered, contents).at(by > 0 ? 0 : -1) ?? 0 };
}

/** Returns the places of the present part, in order. */
function placesIn(state: CouncilState, { roles, arguments: all }: CouncilContentsToShow): readonly number[] {
	if (state.phase === 'roles') return Array.from({ length: roles.length + 1 }, (_, role) => role);
	return state.phase === 'arguments' ? argumentPlaces(state, all) : [0];
}

/**
 * Returns the places among some arguments: the index of each that is not sorted; their number, where the columns are
 * shown; and, beyond it by 1 and the index, each that is in a column where the authors do not see it.
 */
export function argumentPlaces({ sorted }: CouncilState, all: readonly SortableArgument[]): number[] {
	const columnOf = (id: string) => sorted.find((each) => each.id === id)?.column;
	return [
		...[...all.keys()].filter((index) => columnOf(all[index]?.id ?? '') === undefined),
		all.length,
		...[...all.entries()].flatMap(([index, argument]) =>
			isElsewhere(argument, columnOf(argument.id)) ? [all.length + 1 + index] : []
		)
	];
}

/** Returns whether a column is none in which the authors see an argument, or in which it can be defended. */
export const isElsewhere = ({ column, also }: SortableArgument, sorted: Column | undefined): boolean =>
	sorted !== undefined && sorted !== column && sorted !== also;

/** Returns the state in which a role speaks, from 1, and its clock runs; with 0, the roles are only listed. */
export const giveFloor = (state: CouncilState, role: number, now: number): CouncilState => ({
	...state,
	place: role,
	since: role > 0 ? now : 0,
	spent: 0
});

/** Returns the seconds that a speech has taken. */
export const spokenSeconds = ({ since, spent }: CouncilState, now: number): number =>
	spent + (since > 0 ? Math.max(0, now - since) : 0);

/** Returns the state with the clock of the speech stopped, or running again; full if its time was over. */
export function toggleSpeech(state: CouncilState, speech: number, now: number): CouncilState {
	const spent = Math.min(speech, spokenSeconds(state, now));
	if (state.since > 0 && spent < speech) return { ...state, since: 0, spent };
	return { ...state, since: now, spent: spent < speech ? spent : 0 };
}

/** The two votes of a council. */
export type Poll = 'first' | 'second';

/**
 * Returns the state with another number of equal votes, from 0 to `MAX_VOTES`.
 * @param ballot index of the ballot in `BALLOTS`
 */
export function setVotes(state: CouncilState, poll: Poll, ballot: number, count: number): CouncilState {
	const votes = state[poll].map((each, index) =>
		index === ballot ? Math.min(MAX_VOTES, Math.max(0, Math.floor(count) || 0)) : each
	);
	return { ...state, [poll]: votes as unknown as Votes };
}

/** Returns whether two sorted arguments are the same one, wherever they stand. */
export const isSameArgument = (
	a: Omit<SortedArgument, 'column'>,
	b: Omit<SortedArgument, 'column'>
): boolean => a.id === b.id && a.text === b.text;

/**
 * Returns the state with an argument at the end of a column, moved if it was sorted before. What is typed is cleaned;
 * nothing changes if it is empty, or if there are too many.
 */
export function sortArgument(
	state: CouncilState,
	argument: Omit<SortedArgument, 'column'>,
	column: Column
): CouncilState {
	const text = argument.text === undefined ? undefined : cleanText(argument.text, MAX_ARGUMENT_LENGTH);
	if (text === '') return state;
	const sorted = text === undefined ? argument : { text };
	const others = state.sorted.filter((each) => !isSameArgument(each, sorted));
	const own = others.filter((each) => each.text !== undefined);
	if (others.length >= MAX_ARGUMENTS || (text !== undefined && own.length >= MAX_OWN_ARGUMENTS)) return state;
	return { ...state, sorted: [...others, { ...sorted, column }] };
}

/** Returns the state without an argument in any column. */
export const unsortArgument = (
	state: CouncilState,
	argument: Omit<SortedArgument, 'column'>
): CouncilState => ({
	...state,
	sorted: state.sorted.filter((each) => !isSameArgument(each, argument))
});

/** Returns the state with a condition added at the end, with its first number, or without it if it was there. */
export function toggleCondition(state: CouncilState, id: string, bound: number): CouncilState {
	const others = state.conditions.filter((each) => each.id !== id);
	if (others.length < state.conditions.length) return { ...state, conditions: others };
	return others.length < MAX_CONDITIONS ? { ...state, conditions: [...others, { id, bound }] } : state;
}

/** Returns the state with another number in a condition, from `min` to `max`. */
export const setBound = (
	state: CouncilState,
	id: string,
	bound: number,
	{ min, max }: { readonly min: number; readonly max: number }
): CouncilState => ({
	...state,
	conditions: state.conditions.map((each) =>
		each.id === id ? { id, bound: Math.min(max, Math.max(min, Math.round(bound) || min)) } : each
	)
});
