import { PLAN_FIELDS, type PlansState } from '../plans-state.ts';
import type { PlanColumn } from './plan-rows.ts';
import { isRanked } from './plan-order.ts';

/**
 * Returns the columns that the table shows, the number of the plan first. Bets are beside the share that they are about, and
 * make place where the class compares something else.
 * @param hasGuesses whether a plan has a bet
 * @param parts number of parts of the table side by side: the more there are, the fewer columns has each
 */
export function tableColumns(state: PlansState, hasGuesses: boolean, parts: number): readonly PlanColumn[] {
	const { sort, draws } = state;
	// Side by side, the field by which the plans are sorted; at first, the first that says something.
	const single = sort === 'number' ? 'share' : sort;
	const showsGuesses = hasGuesses && single === 'share';
	if (parts > 2 && showsGuesses) {
		const guesses = isRanked(state) ? (['share', 'off'] as const) : (['shareGuess', 'share'] as const);
		return ['number', ...guesses.slice(0, parts > 3 ? 1 : 2)];
	}
	if (parts > 2) return ['number', single];
	if (parts === 2 && showsGuesses) return ['number', 'share', 'shareGuess', 'off'];
	if (parts === 2) return ['number', single === 'fall' ? 'share' : single, 'fall'];
	const fields = PLAN_FIELDS.filter((field) => field !== 'events' || draws > 0);
	return showsGuesses
		? [
				'number',
				'share',
				'shareGuess',
				'off',
				...fields.filter((field) => !/^(number|share|twice)$/.test(field))
			]
		: fields;
}
