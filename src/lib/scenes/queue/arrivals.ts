import { answering, type Desk } from '#lib/model/supervision.ts';
import { random } from '#lib/model/random.ts';

/** An alert of the day that is drawn. Times are minutes, from the beginning of the day. */
export interface Ticket {
	readonly id: number;
	readonly at: number;
	/** Whether something is really the matter. */
	readonly right: boolean;
	/** Whether nobody opened it in time. */
	readonly lost: boolean;
	/** When it was opened, or lost. */
	readonly until: number;
	/** When it was dealt with; the same as `until` if it was lost. */
	readonly done: number;
}

/** What the day is drawn from. */
export interface Demand {
	/** Alerts to be expected in an hour. */
	readonly perHour: number;
	/** Share of them that are right, 0 … 1. */
	readonly right: number;
}

export interface Day {
	/** By ascending time. */
	readonly tickets: readonly Ticket[];
	/** The hour to look at closely. */
	readonly opened: number;
}

export const HOURS = 24;
export const MINUTES = 60;
const SECONDS = 60;
/** Minutes before the day, so that it does not begin with an empty desk. */
export const BEFORE = 20;
/** Days among which one is chosen, and how many alerts may be drawn to choose it: there is a frame to keep. */
export const DAYS = 60;
export const DRAWN = 6000;
/** Near enough to look no further: alerts, summed over those numbers of people. */
export const NEAR = 1;
/** The same day is shown whoever answers: it has to be typical for each of these. */
const OPERATORS = [1, 2, 3, 4] as const;

/** What chance is asked about an alert. Numbers, since thousands of them are asked at every move of a control. */
const [WHEN, LONG, PATIENT, RIGHT] = [1, 2, 3, 4] as const;

interface Arrival {
	readonly id: number;
	readonly at: number;
	/** Minutes to deal with it, and minutes that it can wait. */
	readonly handling: number;
	readonly patience: number;
}

/**
 * One day of alerts, as chance may have it: as many as are to be expected, in whole alerts, and of several such days
 * (fewer where there are many alerts: those differ less) the one whose losses are nearest to what the model expects with
 * one, two, three and four people who answer.
 */
export function typicalDay(seed: number, demand: Demand, desk: Desk): Day {
	const count = Math.round(demand.perHour * HOURS);
	if (count === 0) return { tickets: [], opened: 0 };
	const day = chooseDay(seed, count, demand.perHour, desk);
	const right = rightOnes(seed, day, count, Math.round(count * demand.right));
	const queue = arrivals(seed, day, count, desk);
	return {
		tickets: serve(queue, desk.operators)
			.filter(({ at }) => at >= 0)
			.map((each) => ({ ...each, right: right.has(each.id) })),
		opened: tellingHour(serve(queue, 1), demand.perHour)
	};
}

function chooseDay(seed: number, count: number, perHour: number, desk: Desk): number {
	const days = Math.min(DAYS, Math.floor(DRAWN / count));
	let chosen = { day: 0, apart: Infinity };
	if (days < 2) return chosen.day;
	const expected = OPERATORS.map((operators) => answering({ ...desk, operators, perHour }).lost * count);
	for (let day = 0; day < days && chosen.apart > NEAR; day++) {
		const queue = arrivals(seed, day, count, desk);
		const apart = OPERATORS.reduce((sum, operators, index) => {
			return sum + Math.abs(lostOf(queue, operators) - (expected[index] ?? 0));
		}, 0);
		if (apart < chosen.apart) chosen = { day, apart };
	}
	return chosen.day;
}

/** What chance has for an alert, whatever the desk: when it comes, 0 … 1, and its two durations as multiples of their means. */
interface Lot {
	readonly id: number;
	readonly when: number;
	readonly long: number;
	readonly patient: number;
}

/** Lots drawn so far, by seed and day, in the order in which they come: a hand on a control asks for the same at every move. */
const drawn = new Map<string, readonly Lot[]>();

function lotsOf(seed: number, day: number, count: number): readonly Lot[] {
	const key = `${seed} ${day}`;
	const before = drawn.get(key) ?? [];
	if (before.length >= count) return before;
	const lasting = (share: number) => -Math.log(1 - share);
	const more = Array.from({ length: count - before.length }, (_, index): Lot => {
		const id = before.length + index;
		const chance = (what: number) => random(seed, what, day, id);
		return { id, when: chance(WHEN), long: lasting(chance(LONG)), patient: lasting(chance(PATIENT)) };
	});
	const lots = [...before, ...more].sort((a, b) => a.when - b.when);
	drawn.set(key, lots);
	return lots;
}

/** So many alerts at random moments of the day, and in proportion before it; each with its own two durations. */
function arrivals(seed: number, day: number, count: number, { handling, patience }: Desk): Arrival[] {
	const long = HOURS * MINUTES;
	const all = count + Math.round((count * BEFORE) / long);
	const lots = lotsOf(seed, day, all);
	const arrival = ({ id, long: longer, patient }: Lot, at: number): Arrival => ({
		id,
		at,
		handling: (handling / SECONDS) * longer,
		patience: (patience / SECONDS) * patient
	});
	return [
		...lots
			.filter(({ id }) => id >= count && id < all)
			.map((lot) => arrival(lot, -lot.when * BEFORE))
			.reverse(),
		...lots.filter(({ id }) => id < count).map((lot) => arrival(lot, lot.when * long))
	];
}

/** First come, first served, by the first who is free; those whose patience runs out before are lost. */
function serve(queue: readonly Arrival[], operators: number): Omit<Ticket, 'right'>[] {
	const free = Array.from({ length: operators }, () => -Infinity);
	return queue.map((arrival) => {
		const { id, at, handling, patience } = arrival;
		const opened = open(arrival, free);
		if (opened === undefined) return { id, at, lost: true, until: at + patience, done: at + patience };
		return { id, at, lost: false, until: opened, done: opened + handling };
	});
}

/** How many alerts of the day nobody opens in time. */
function lostOf(queue: readonly Arrival[], operators: number): number {
	const free = Array.from({ length: operators }, () => -Infinity);
	let lost = 0;
	for (const arrival of queue) if (open(arrival, free) === undefined && arrival.at >= 0) lost++;
	return lost;
}

/**
 * When an alert is opened, by the first who is free; undefined where its patience runs out before.
 * @param free since when each of those who answer has nothing to do; whoever opens it is busy from then on
 */
function open({ at, handling, patience }: Arrival, free: number[]): number | undefined {
	let who = 0;
	for (let other = 1; other < free.length && !((free[who] ?? 0) <= at); other++)
		if ((free[other] ?? 0) <= at || (free[other] ?? 0) < (free[who] ?? 0)) who = other;
	const opened = Math.max(at, free[who] ?? Infinity);
	if (opened > at + patience) return undefined;
	free[who] = opened + handling;
	return opened;
}

/**
 * The hour to look at: one that loses an alert if one person answers, and of those the one that brings about as many as
 * any. It stays the same whoever answers.
 */
function tellingHour(alone: readonly Omit<Ticket, 'right'>[], perHour: number): number {
	const hours = Array.from({ length: HOURS }, (_, hour) => {
		const own = alone.filter(({ at }) => Math.floor(at / MINUTES) === hour);
		const dull = own.some(({ lost }) => lost) ? 0 : own.length > 0 ? 1 : 2;
		return { hour, dull, apart: Math.abs(own.length - perHour) };
	});
	return hours.sort((a, b) => a.dull - b.dull || a.apart - b.apart)[0]?.hour ?? 0;
}

/** Ids of the alerts that are right: as many as are to be expected, whichever they are. */
function rightOnes(seed: number, day: number, count: number, right: number): Set<number> {
	const ids = Array.from({ length: count }, (_, id) => ({ id, order: random(seed, RIGHT, day, id) }));
	return new Set(
		ids
			.sort((a, b) => a.order - b.order)
			.slice(0, right)
			.map(({ id }) => id)
	);
}
