import { alertThreshold, expectAlerts } from '#lib/model/alerts/detector.ts';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import { alertsPerHour, queueOutcome } from '#lib/model/alerts/supervision.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { HOURS_PER_DAY, MINUTES_PER_HOUR, typicalDay, type Day, type Alert } from './arrivals.ts';

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
