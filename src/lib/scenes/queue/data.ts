import { cutOf, expectation } from '#lib/model/analysis.ts';
import { deskOf, detectorOf } from '#lib/model/settings.ts';
import { alertsPerHour, answering } from '#lib/model/supervision.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { HOURS, MINUTES, typicalDay, type Day, type Ticket } from './arrivals.ts';

/** Alerts of a stretch of time, and what became of them. */
export interface Count {
	readonly alerts: number;
	readonly right: number;
	readonly lost: number;
}

export interface QueueView extends Day {
	/** Displayed score above which there is an alert, and the people who answer. */
	readonly threshold: number;
	readonly operators: number;
	/** Whether every hour is a busy one. */
	readonly busy: boolean;
	/** What the model expects of an hour, not in whole alerts; `lost` is a number, `share` the share that it is. */
	readonly mean: Count & { readonly share: number };
	/** The day that is drawn, hour by hour, by the time at which alerts come in; and all of it. */
	readonly hours: readonly Count[];
	readonly all: Count;
}

/** The reader's alerts over a day, what becomes of them, and what is to be expected of an hour. */
export function data(_state: unknown, world: World, { settings }: Choices): QueueView {
	const detector = detectorOf(settings);
	const desk = deskOf(settings);
	const expected = expectation(cutOf(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = answering({ ...desk, perHour });
	const day = typicalDay(world.seed, { perHour, right: expected.precision }, desk);
	return {
		...day,
		threshold: detector.threshold,
		operators: desk.operators,
		busy: desk.peak > 1,
		mean: { alerts: perHour, right: perHour * expected.precision, lost: perHour * lost, share: lost },
		hours: Array.from({ length: HOURS }, (_, hour) => count(arrivedIn(day.tickets, hour))),
		all: count(day.tickets)
	};
}

export const arrivedIn = (tickets: readonly Ticket[], hour: number): Ticket[] =>
	tickets.filter(({ at }) => Math.floor(at / MINUTES) === hour);

const count = (tickets: readonly Ticket[]): Count => ({
	alerts: tickets.length,
	right: tickets.filter(({ right }) => right).length,
	lost: tickets.filter(({ lost }) => lost).length
});
