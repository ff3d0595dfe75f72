import { alertThreshold, expectAlerts } from '#lib/model/alerts/detector.ts';
import { alertsPerHour, queueOutcome, type AlertDesk } from '#lib/model/alerts/supervision.ts';
import { random } from '#lib/model/maths/random.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Number of alerts in a period, and how many of them are right and how many are lost. */
export interface AlertCounts {
	readonly alerts: number;
	readonly right: number;
	readonly lost: number;
}

/** The simulated day with its counts, and the averages of the model. */
export interface QueueView extends Day {
	/** Displayed score above which an alert is raised. */
	readonly threshold: number;
	readonly operators: number;
	/** Whether every hour has the load of a peak hour. */
	readonly isPeak: boolean;
	/**
	 * Averages per hour that the model expects, not rounded. `share` is the share of alerts that are lost, 0
	 * to 1.
	 */
	readonly mean: AlertCounts & { readonly share: number };
	/** Counts of the simulated day for each hour of arrival. */
	readonly hours: readonly AlertCounts[];
	/** Counts of the whole simulated day. */
	readonly total: AlertCounts;
}

/**
 * Simulates a day of alerts with the reader’s settings, and computes the averages per hour from the model.
 */
export function data(_state: unknown, world: World, { settings }: Choices): QueueView {
	const detector = detectorFromSettings(settings);
	const desk = deskFromSettings(settings);
	const expected = expectAlerts(alertThreshold(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = queueOutcome({ ...desk, perHour });
	const day = typicalDay(world.seed, { perHour, right: expected.precision }, desk);
	return {
		...day,
		threshold: detector.threshold,
		operators: desk.operators,
		isPeak: desk.peak > 1,
		mean: { alerts: perHour, right: perHour * expected.precision, lost: perHour * lost, share: lost },
		hours: Array.from({ length: HOURS_PER_DAY }, (_, hour) => countAlerts(alertsInHour(day.tickets, hour))),
		total: countAlerts(day.tickets)
	};
}

/** Returns the alerts that arrived in an hour, 0 to 23. */
export const alertsInHour = (tickets: readonly Alert[], hour: number): Alert[] =>
	tickets.filter(({ arrivedAt }) => Math.floor(arrivedAt / MINUTES_PER_HOUR) === hour);

const countAlerts = (tickets: readonly Alert[]): AlertCounts => ({
	alerts: tickets.length,
	right: tickets.filter(({ right }) => right).length,
	lost: tickets.filter(({ lost }) => lost).length
});

/** An alert of the simulated day. Times are minutes from midnight. */
export interface Alert {
	readonly id: number;
	readonly arrivedAt: number;
	/** Whether it is a true positive. */
	readonly right: boolean;
	/** Whether its patience, the time that it can wait, ran out before an operator opened it. */
	readonly lost: boolean;
	/** Time at which it was opened, or lost. */
	readonly waitedUntil: number;
	/** Time at which its handling ended; equal to `waitedUntil` if it was lost. */
	readonly doneAt: number;
}

/** Arrival rate and precision of the alerts. */
export interface Demand {
	/** Expected alerts per hour. */
	readonly perHour: number;
	/** Share of them that are right, 0 to 1. */
	readonly right: number;
}

/** A simulated day of alerts. */
export interface Day {
	/** In ascending order of arrival. */
	readonly tickets: readonly Alert[];
	/** The hour that the loupe shows, 0 to 23. */
	readonly detailHour: number;
}

/** Hours of a day. */
export const HOURS_PER_DAY = 24;
/** Minutes of an hour. */
export const MINUTES_PER_HOUR = 60;
const SECONDS_PER_MINUTE = 60;
/** Minutes simulated before midnight, so that the day does not start with an empty queue. */
export const WARM_UP_MINUTES = 20;
/** Largest number of random days from which the typical one is chosen. */
export const MAX_DAYS = 60;
/**
 * Largest number of alerts to draw at random for that choice. More would keep a control from being dragged
 * smoothly.
 */
export const MAX_DRAWN_ALERTS = 6000;
/**
 * Deviation from the model at which the search for a typical day stops, in lost alerts summed over {@link
 * OPERATORS}.
 */
export const GOOD_DEVIATION = 1;
/** Numbers of operators for which the day must be typical, because the same day is shown for each. */
const OPERATORS = [1, 2, 3, 4] as const;

/**
 * Keys of the random draws of an alert. Numbers hash faster than strings, and each move of a control draws
 * thousands.
 */
const [DRAW_ARRIVAL, DRAW_HANDLING, DRAW_PATIENCE, DRAW_RIGHT] = [1, 2, 3, 4] as const;

interface Arrival {
	readonly id: number;
	readonly at: number;
	/** Time that an operator needs for it, in minutes. */
	readonly handling: number;
	/** Time that it can wait before it is lost, in minutes. */
	readonly patience: number;
}

/**
 * Simulates a day with the expected number of alerts, rounded. Of several random days, at most {@link
 * MAX_DAYS}, it takes the one whose lost alerts are nearest to what the model expects for 1, 2, 3 and 4
 * operators.
 * @param seed seed of the random draws
 */
export function typicalDay(seed: number, demand: Demand, desk: AlertDesk): Day {
	const count = Math.round(demand.perHour * HOURS_PER_DAY);
	if (count === 0) return { tickets: [], detailHour: 0 };
	const day = chooseDay(seed, count, demand.perHour, desk);
	const rightIds = drawRightIds(seed, day, count, Math.round(count * demand.right));
	const queue = simulateArrivals(seed, day, count, desk);
	return {
		tickets: serve(queue, desk.operators)
			.filter(({ arrivedAt }) => arrivedAt >= 0)
			.map((each) => ({ ...each, right: rightIds.has(each.id) })),
		detailHour: chooseDetailHour(serve(queue, 1), demand.perHour)
	};
}

function chooseDay(seed: number, count: number, perHour: number, desk: AlertDesk): number {
	const days = Math.min(MAX_DAYS, Math.floor(MAX_DRAWN_ALERTS / count));
	let best = { day: 0, deviation: Infinity };
	if (days < 2) return best.day;
	const expected = OPERATORS.map((operators) => queueOutcome({ ...desk, operators, perHour }).lost * count);
	for (let day = 0; day < days && best.deviation > GOOD_DEVIATION; day++) {
		const queue = simulateArrivals(seed, day, count, desk);
		const deviation = OPERATORS.reduce((sum, operators, index) => {
			return sum + Math.abs(countLost(queue, operators) - (expected[index] ?? 0));
		}, 0);
		if (deviation < best.deviation) best = { day, deviation };
	}
	return best.day;
}

/**
 * Random draws of an alert, independent of the settings: time of arrival, 0 to 1, and handling time and
 * patience as multiples of their means.
 */
interface AlertDraw {
	readonly id: number;
	readonly arrival: number;
	readonly handling: number;
	readonly patience: number;
}

/** Draws made so far, by seed and day, in order of arrival. Each move of a control needs the same ones. */
const cachedDraws = new Map<string, readonly AlertDraw[]>();

function drawsOf(seed: number, day: number, count: number): readonly AlertDraw[] {
	const key = `${seed} ${day}`;
	const cached = cachedDraws.get(key) ?? [];
	if (cached.length >= count) return cached;
	const exponential = (share: number) => -Math.log(1 - share);
	const added = Array.from({ length: count - cached.length }, (_, index): AlertDraw => {
		const id = cached.length + index;
		const drawShare = (what: number) => random(seed, what, day, id);
		return {
			id,
			arrival: drawShare(DRAW_ARRIVAL),
			handling: exponential(drawShare(DRAW_HANDLING)),
			patience: exponential(drawShare(DRAW_PATIENCE))
		};
	});
	const draws = [...cached, ...added].sort((a, b) => a.arrival - b.arrival);
	cachedDraws.set(key, draws);
	return draws;
}

/**
 * Returns the alerts of a day at random times, each with its handling time and patience. Before them are
 * alerts of the minutes before midnight, at the same rate.
 * @param count number of alerts of the day
 */
function simulateArrivals(
	seed: number,
	day: number,
	count: number,
	{ handling, patience }: AlertDesk
): Arrival[] {
	const minutesPerDay = HOURS_PER_DAY * MINUTES_PER_HOUR;
	const total = count + Math.round((count * WARM_UP_MINUTES) / minutesPerDay);
	const draws = drawsOf(seed, day, total);
	const toArrival = ({ id, handling: longer, patience: patient }: AlertDraw, at: number): Arrival => ({
		id,
		at,
		handling: (handling / SECONDS_PER_MINUTE) * longer,
		patience: (patience / SECONDS_PER_MINUTE) * patient
	});
	return [
		...draws
			.filter(({ id }) => id >= count && id < total)
			.map((draw) => toArrival(draw, -draw.arrival * WARM_UP_MINUTES))
			.reverse(),
		...draws.filter(({ id }) => id < count).map((draw) => toArrival(draw, draw.arrival * minutesPerDay))
	];
}

/**
 * Serves the alerts in order of arrival, each by the first free operator. An alert whose patience runs out is
 * lost.
 */
function serve(queue: readonly Arrival[], operators: number): Omit<Alert, 'right'>[] {
	const free = Array.from({ length: operators }, () => -Infinity);
	return queue.map((arrival): Omit<Alert, 'right'> => {
		const { id, at, handling, patience } = arrival;
		const opened = openAlert(arrival, free);
		if (opened === undefined)
			return { id, arrivedAt: at, lost: true, waitedUntil: at + patience, doneAt: at + patience };
		return { id, arrivedAt: at, lost: false, waitedUntil: opened, doneAt: opened + handling };
	});
}

/** Returns the number of alerts of the day that no operator opens in time. */
function countLost(queue: readonly Arrival[], operators: number): number {
	const free = Array.from({ length: operators }, () => -Infinity);
	let lost = 0;
	for (const arrival of queue) if (openAlert(arrival, free) === undefined && arrival.at >= 0) lost++;
	return lost;
}

/**
 * Returns the time at which an alert is opened, by the first free operator, or `undefined` if its patience
 * runs out before.
 * @param free times from which each operator is free; the one who opens the alert is updated
 */
function openAlert({ at, handling, patience }: Arrival, free: number[]): number | undefined {
	let operator = 0;
	for (let other = 1; other < free.length && !((free[operator] ?? 0) <= at); other++)
		if ((free[other] ?? 0) <= at || (free[other] ?? 0) < (free[operator] ?? 0)) operator = other;
	const opened = Math.max(at, free[operator] ?? Infinity);
	if (opened > at + patience) return undefined;
	free[operator] = opened + handling;
	return opened;
}

/**
 * Returns the hour to show in detail. Of the hours in which a single operator would lose an alert, or else of
 * all with alerts, it is the one whose number of alerts is nearest to the average. It does not depend on the
 * number of operators.
 */
function chooseDetailHour(servedByOne: readonly Omit<Alert, 'right'>[], perHour: number): number {
	const hours = Array.from({ length: HOURS_PER_DAY }, (_, hour) => {
		const own = servedByOne.filter(({ arrivedAt }) => Math.floor(arrivedAt / MINUTES_PER_HOUR) === hour);
		const penalty = own.some(({ lost }) => lost) ? 0 : own.length > 0 ? 1 : 2;
		return { hour, penalty, deviation: Math.abs(own.length - perHour) };
	});
	return hours.sort((a, b) => a.penalty - b.penalty || a.deviation - b.deviation)[0]?.hour ?? 0;
}

/** Returns the ids of the right alerts: the expected number, chosen at random. */
function drawRightIds(seed: number, day: number, count: number, right: number): Set<number> {
	const ids = Array.from({ length: count }, (_, id) => ({ id, order: random(seed, DRAW_RIGHT, day, id) }));
	return new Set(
		ids
			.sort((a, b) => a.order - b.order)
			.slice(0, right)
			.map(({ id }) => id)
	);
}
