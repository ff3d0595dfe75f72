import { alertThreshold, expectAlerts } from '#lib/model/analysis.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/settings.ts';
import { alertsPerHour, queueOutcome } from '#lib/model/supervision.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { HOURS, MINUTES, typicalDay, type Day, type Ticket } from './arrivals.ts';

/** Number of alerts of a period, with how many were right and how many were lost. */
export interface Count {
	readonly alerts: number;
	readonly right: number;
	readonly lost: number;
}

/** The simulated day with its counts, and the averages of the model. */
export interface QueueView extends Day {
	/** Displayed score above which an alert is raised, and number of operators. */
	readonly threshold: number;
	readonly operators: number;
	/** Whether every hour has the load of a peak hour. */
	readonly busy: boolean;
	/**
	 * Averages per hour from the model, not rounded. `lost` is a number of alerts, `share` their share, 0 to
	 * 1.
	 */
	readonly mean: Count & { readonly share: number };
	/** Counts of the simulated day by hour of arrival, and in total. */
	readonly hours: readonly Count[];
	readonly all: Count;
}

/** Simulates a day of the reader's alerts and computes the averages per hour. */
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
		busy: desk.peak > 1,
		mean: { alerts: perHour, right: perHour * expected.precision, lost: perHour * lost, share: lost },
		hours: Array.from({ length: HOURS }, (_, hour) => countAlerts(arrivedIn(day.tickets, hour))),
		all: countAlerts(day.tickets)
	};
}

/** Returns the alerts that arrived in an hour, 0 to 23. */
export const arrivedIn = (tickets: readonly Ticket[], hour: number): Ticket[] =>
	tickets.filter(({ at }) => Math.floor(at / MINUTES) === hour);

const countAlerts = (tickets: readonly Ticket[]): Count => ({
	alerts: tickets.length,
	right: tickets.filter(({ right }) => right).length,
	lost: tickets.filter(({ lost }) => lost).length
});
