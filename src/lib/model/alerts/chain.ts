/**
 * M5, the chain: how many of a hundred real events remain after each stage, and how much the same system affects
 * innocent people in a year.
 *
 * Assumptions: events are spread evenly over the street, and the stages are independent. Whether help arrives in time
 * is outside the model.
 */

/** Stages of the chain, in order. */
export type ChainStage = 'events' | 'filmed' | 'flagged' | 'reached';

/** Input of the chain: the events at its start, and the share that each stage keeps or loses. */
export interface ChainShares {
	/** Number of real events at the start of the chain, ≥ 0. */
	readonly events: number;
	/** Share of the street that is filmed, 0 … 1: C of model M1. */
	readonly filmed: number;
	/** Share of the filmed events that raise an alert, 0 … 1: TPR of model M2. */
	readonly tpr: number;
	/** Share of the alerts that no operator answers, 0 … 1: model M3b. */
	readonly lost: number;
}

/**
 * Returns the events that remain at each stage, exact (`events`) and rounded (`whole`): `n`, `n·C`, `n·C·TPR`,
 * `n·C·TPR·(1 − lost)`. Both numbers stay equal or fall from one stage to the next.
 * @throws RangeError if a share is not 0 … 1
 */
export function remainingEvents({ events, filmed, tpr, lost }: ChainShares) {
	const links: readonly (readonly [ChainStage, number])[] = [
		['events', 1],
		['filmed', requireShare(filmed)],
		['flagged', requireShare(tpr)],
		['reached', 1 - requireShare(lost)]
	];
	let remaining = events;
	return links.map(([stage, share]) => {
		remaining *= share;
		return { stage, events: remaining, whole: Math.round(remaining) };
	});
}

/** An estimate with its bounds: half and double the value. */
export interface Estimate {
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

/** Input of the yearly estimates: what people who walk through the district are exposed to. */
export interface DailyExposure {
	/** Mean filmed length of a walk, in metres. */
	readonly metres: number;
	/** Share of walks that at least once pass a camera so closely that the walker can be identified, 0 … 1. */
	readonly identified: number;
	/** False alerts per day. */
	readonly falseAlerts: number;
	/**
	 * False positive identification rate: share of the people not on the list who are matched with it, 0 … 1 (model
	 * M4).
	 */
	readonly fpir: number;
}

/**
 * Assumed number of walks through the district in a day, because no counts exist: the noon crowd of the story for five
 * or six hours.
 */
export const WALKS_PER_DAY = 10_000;
/** Assumed walks in a day of one person who lives or works in the district: one each way. */
export const WALKS_PER_PERSON_PER_DAY = 2;
/** Assumed walking speed, in metres per second. */
export const WALKING_SPEED = 1.25;
/**
 * Assumed uncertainty of the yearly estimates, whose counts are assumed: the true value may be up to this many times
 * larger or smaller.
 */
export const UNCERTAINTY_FACTOR = 2;

export const DAYS_PER_YEAR = 365;
const SECONDS_PER_MINUTE = 60;

/**
 * Estimates how much a year affects innocent people: the minutes for which one person with two walks a day is filmed,
 * and the false alerts and false matches of everybody. If a face is identifiable during a walk, it is compared once.
 * The bounds cover the uncertainty of the assumed counts, not that of the rates.
 * @throws RangeError if a share is not 0 … 1
 */
export function yearlyExposure({ metres, identified, falseAlerts, fpir }: DailyExposure): {
	readonly filmedMinutes: Estimate;
	readonly falseAlerts: Estimate;
	readonly falseMatches: Estimate;
} {
	return {
		filmedMinutes: estimate(
			(DAYS_PER_YEAR * WALKS_PER_PERSON_PER_DAY * metres) / WALKING_SPEED / SECONDS_PER_MINUTE
		),
		falseAlerts: estimate(DAYS_PER_YEAR * falseAlerts),
		falseMatches: estimate(DAYS_PER_YEAR * WALKS_PER_DAY * requireShare(identified) * requireShare(fpir))
	};
}

/** Returns an estimate that rests on assumed counts, with its bounds: see {@link UNCERTAINTY_FACTOR}. */
export function estimate(value: number): Estimate {
	return { low: value / UNCERTAINTY_FACTOR, value, high: value * UNCERTAINTY_FACTOR };
}

function requireShare(share: number): number {
	if (share >= 0 && share <= 1) return share;
	throw new RangeError(`Not a share from 0 to 1: ${share}.`);
}
