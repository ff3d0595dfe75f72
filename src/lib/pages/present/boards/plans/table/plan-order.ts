/** In which order the table shows the plans, and from when on it says what they film. */
import { PLAN_FIELDS, type PlanField, type PlansState } from '../plans-state.ts';

/**
 * Returns whether the table says what the plans film. Until then, it has only their bets. A table that was sorted, and events
 * that were drawn, have shown it already.
 */
export const isRanked = ({ ranking, sort, isReversed, draws }: PlansState): boolean =>
	ranking !== 'open' || sort !== 'number' || isReversed || draws > 0;

/** Returns the state in which the table ranks the plans by the share of the streets that they film. */
export const rankPlans = (state: PlansState): PlansState => ({
	...state,
	ranking: 'begun',
	sort: 'share',
	isReversed: false
});

/** Returns the state in which the table is sorted by a field; by the same field again, the other way round. */
export const sortBy = (state: PlansState, field: PlanField): PlansState => ({
	...state,
	sort: field,
	isReversed: state.sort === field && !state.isReversed
});

/** Returns the state in which the table is sorted by the next field. Without a draw, no plan has filmed an event. */
export function sortByNext(state: PlansState): PlansState {
	const fields = PLAN_FIELDS.filter((field) => field !== 'events' || state.draws > 0);
	return sortBy(state, fields[(fields.indexOf(state.sort) + 1) % fields.length] ?? 'number');
}
