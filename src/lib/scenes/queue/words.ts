import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { MINUTES_PER_HOUR, type Alert } from './arrivals.ts';
import type { QueueView } from './data.ts';

/** Formats an average: in whole numbers from 10, with one decimal from 0.1, and with two below. */
export function formatAverage(value: number, world: World): string {
	const digits = value >= 10 || value === 0 ? 0 : value >= 0.1 ? 1 : 2;
	return world.format(value, digits === 0 ? { type: 'integer' } : { type: 'decimal', digits });
}

/**
 * Returns the words for an hour, “from … to …”.
 * @param hour hour of the day, 0 to 23
 */
export const hourRange = (hour: number, world: World): string =>
	world.fill('queue.between', { from: formatCount(world, hour), to: formatCount(world, hour + 1) });

/**
 * Returns the text on the average hour, the longest wording first. If there are no alerts or no operators, it
 * says that instead.
 */
export function averageWordings({ mean, total, operators, threshold }: QueueView, world: World): string[] {
	if (mean.alerts === 0) return [world.fill('queue.empty', { threshold: formatCount(world, threshold) })];
	if (total.alerts === 0) return [world.word('queue.quiet')];
	if (operators === 0) return [world.word('queue.nobody')];
	const lost = world.format(mean.share, { type: 'percent', digits: 0 });
	return ['average', 'average-short'].map((key) =>
		world.fill(`queue.${key}`, {
			alerts: formatAverage(mean.alerts, world),
			word: pluralWord(world, 'queue.alert', mean.alerts),
			lost
		})
	);
}

const SECONDS_PER_MINUTE = 60;
/** A wait shorter than this is described as no wait. */
const MIN_WAIT_SECONDS = 1;
/** Duration from which minutes are given instead of seconds. */
const MAX_SECONDS_SHOWN = 100;

/**
 * Returns the text on how long an alert waited and whether it was opened or lost, the longest wording first.
 */
export function outcomeWordings({ arrivedAt, waitedUntil, lost }: Alert, world: World): string[] {
	const seconds = (waitedUntil - arrivedAt) * SECONDS_PER_MINUTE;
	const wait =
		seconds < MAX_SECONDS_SHOWN
			? world.fill('queue.seconds', { seconds: formatCount(world, seconds) })
			: world.fill('queue.minute', { minutes: formatCount(world, seconds / SECONDS_PER_MINUTE) });
	if (lost) return [world.fill('queue.waits-lost', { wait }), world.word('queue.lost')];
	if (seconds < MIN_WAIT_SECONDS) return [world.word('queue.at-once'), world.word('queue.answered')];
	return [world.fill('queue.waits-answered', { wait }), world.word('queue.answered')];
}

/** Returns the time of arrival of an alert, to the minute. */
export function arrivalTime({ arrivedAt }: Alert, world: World): string {
	const [hour, minute] = [Math.floor(arrivedAt / MINUTES_PER_HOUR), Math.floor(arrivedAt % MINUTES_PER_HOUR)];
	return world.fill('queue.at', {
		hour: formatCount(world, hour),
		minute: String(minute).padStart(2, '0')
	});
}
