/**
 * M5, the chain: what is left of a hundred real events after each link, and, in the other column, what the same
 * system does in a year to people to whom nothing is reproached.
 *
 * Events are taken to be spread evenly over the street, and the links to be independent. Whether somebody then
 * arrives in time, no model here can say.
 */

/** The links, in order. */
export type Stage = 'events' | 'filmed' | 'flagged' | 'reached';

export interface Links {
	/** Real events to begin with, ≥ 0. */
	readonly events: number;
	/** Share of the street that is filmed, 0 … 1: C of M1. */
	readonly filmed: number;
	/** Share of the filmed events that raise an alert, 0 … 1: TPR of M2. */
	readonly tpr: number;
	/** Share of the alerts that nobody answers, 0 … 1: M3b. */
	readonly lost: number;
}

/**
 * Events left after each link, `events`, and the same in whole ones, `whole`: `n`, `n·C`, `n·C·TPR`,
 * `n·C·TPR·(1 − lost)`. Never grows, rounded or not. Throws a RangeError if a share is not 0 … 1.
 */
export function chain({ events, filmed, tpr, lost }: Links) {
	const links: readonly (readonly [Stage, number])[] = [
		['events', 1],
		['filmed', checked(filmed)],
		['flagged', checked(tpr)],
		['reached', 1 - checked(lost)]
	];
	let left = events;
	return links.map(([stage, share]) => {
		left *= share;
		return { stage, events: left, whole: Math.round(left) };
	});
}

/** A number that rests on a guess of ours: the guess, half and double. */
export interface Range {
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

/** What happens to people who walk through the district. */
export interface Passage {
	/** Metres of a walk through that are filmed, on average. */
	readonly metres: number;
	/** Share of walks that come near enough to a camera to be identified, 0 … 1. */
	readonly identified: number;
	/** Alerts on benign scenes in a day. */
	readonly falseAlerts: number;
	/** Share of identifiable faces taken for somebody on the list, 0 … 1: FPIR of M4. */
	readonly fpir: number;
}

/**
 * Hypotheses, for want of counts. Walks through the district in a day: what five or six hours such as the story's
 * noon bring. Walks of somebody who lives or works there: one each way. Metres a second: a stroll.
 */
export const WALKS_A_DAY = 10_000;
export const WALKS_OF_ONE = 2;
export const SPEED = 1.25;
/** How wrong these guesses, and the thousand scenes a day, may be: by a factor of two, we suppose. */
export const DOUBT = 2;

export const DAYS = 365;
const SECONDS_A_MINUTE = 60;

/**
 * A year of people to whom nothing is reproached: the minutes one who walks through twice a day is filmed, and
 * the false alerts and false matches of all together. A face is compared once a walk, if it is identifiable at
 * all. The ranges say how far our counts may be off; how far the rates may be, they leave out.
 */
export function innocent({ metres, identified, falseAlerts, fpir }: Passage): {
	readonly filmedMinutes: Range;
	readonly falseAlerts: Range;
	readonly falseMatches: Range;
} {
	return {
		filmedMinutes: range((DAYS * WALKS_OF_ONE * metres) / SPEED / SECONDS_A_MINUTE),
		falseAlerts: range(DAYS * falseAlerts),
		falseMatches: range(DAYS * WALKS_A_DAY * checked(identified) * checked(fpir))
	};
}

function range(value: number): Range {
	return { low: value / DOUBT, value, high: value * DOUBT };
}

function checked(share: number): number {
	if (share >= 0 && share <= 1) return share;
	throw new RangeError(`No share: ${share}.`);
}
