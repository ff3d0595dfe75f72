import { answering, type Desk } from '#lib/model/supervision.ts';
import { random } from '#lib/model/random.ts';

/** An alert of the hour that is drawn. Times are minutes, from the beginning of the hour. */
export interface Ticket {
	readonly at: number;
	/** Whether something is really the matter. */
	readonly right: boolean;
	/** Who took it, from 0; nobody if it was lost. */
	readonly lane: number | undefined;
	/** When it was opened, or lost. */
	readonly until: number;
	/** When it was dealt with; the same as `until` if it was lost. */
	readonly done: number;
}

/** What the hour is drawn from. */
export interface Demand {
	/** Alerts to be expected in an hour. */
	readonly perHour: number;
	/** Share of them that are right, 0 … 1. */
	readonly right: number;
}

export const MINUTES = 60;
/** Minutes before the hour, so that it does not begin with an empty desk. */
const BEFORE = 20;
const SECONDS = 60;
/** Hours among which one is chosen, and how many alerts may be drawn to choose it: there is a frame to keep. */
const HOURS = 200;
const DRAWN = 1500;
/** Near enough to look no further: alerts, summed over those numbers of people. */
const NEAR = 0.5;
/** The same hour is shown whoever answers: it has to be typical for each of these. */
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
 * One hour of alerts, as chance may have it: as many as are to be expected, in whole alerts, and of 200 such
 * hours (fewer where there are many alerts: those differ less) the one whose losses are nearest to what the
 * model expects with one, two, three and four people who answer. By ascending time.
 */
export function typicalHour(seed: number, demand: Demand, desk: Desk): Ticket[] {
	const count = Math.round(demand.perHour);
	if (count === 0) return [];
	const hour = chooseHour(seed, count, demand.perHour, desk);
	const right = rightOnes(seed, hour, count, Math.round(count * demand.right));
	return serve(arrivals(seed, hour, count, desk), desk.operators)
		.filter(({ done }) => done >= 0)
		.map(({ id, at, lane, until, done }) => ({ at, right: right.has(id), lane, until, done }));
}

function chooseHour(seed: number, count: number, perHour: number, desk: Desk): number {
	const hours = Math.min(HOURS, Math.floor(DRAWN / count));
	let chosen = { hour: 0, apart: Infinity };
	if (hours < 2) return chosen.hour;
	const expected = OPERATORS.map((operators) => answering({ ...desk, operators, perHour }).lost * count);
	for (let hour = 0; hour < hours && chosen.apart > NEAR; hour++) {
		const queue = arrivals(seed, hour, count, desk);
		const apart = OPERATORS.reduce((sum, operators, index) => {
			const lost = serve(queue, operators).filter(({ at, lane }) => at >= 0 && lane === undefined).length;
			return sum + Math.abs(lost - (expected[index] ?? 0));
		}, 0);
		if (apart < chosen.apart) chosen = { hour, apart };
	}
	return chosen.hour;
}

/** So many alerts at random moments of the hour, and in proportion before it; each with its own two durations. */
function arrivals(seed: number, hour: number, count: number, { handling, patience }: Desk): Arrival[] {
	const chance = (what: number, id: number) => random(seed, what, hour, id);
	const lasting = (mean: number, share: number) => (-mean / SECONDS) * Math.log(1 - share);
	return Array.from({ length: count + Math.round((count * BEFORE) / MINUTES) }, (_, id) => ({
		id,
		at: id < count ? chance(WHEN, id) * MINUTES : -chance(WHEN, id) * BEFORE,
		handling: lasting(handling, chance(LONG, id)),
		patience: lasting(patience, chance(PATIENT, id))
	})).sort((a, b) => a.at - b.at);
}

/** First come, first served, by the first who is free; those whose patience runs out before are lost. */
function serve(queue: readonly Arrival[], operators: number) {
	const free = Array.from({ length: operators }, () => -Infinity);
	return queue.map(({ id, at, handling, patience }) => {
		const idle = free.findIndex((since) => since <= at);
		const lane = idle >= 0 ? idle : free.indexOf(Math.min(...free));
		const opened = Math.max(at, free[lane] ?? Infinity);
		if (opened > at + patience) return { id, at, lane: undefined, until: at + patience, done: at + patience };
		free[lane] = opened + handling;
		return { id, at, lane, until: opened, done: opened + handling };
	});
}

/** Ids of the alerts that are right: as many as are to be expected, whichever they are. */
function rightOnes(seed: number, hour: number, count: number, right: number): Set<number> {
	const ids = Array.from({ length: count }, (_, id) => ({ id, order: random(seed, RIGHT, hour, id) }));
	return new Set(
		ids
			.sort((a, b) => a.order - b.order)
			.slice(0, right)
			.map(({ id }) => id)
	);
}
