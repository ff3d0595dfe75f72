import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { MINUTES, type Ticket } from './arrivals.ts';
import type { QueueView } from './data.ts';

/** What a model expects, with two digits that count. */
export function amount(value: number, world: World): string {
	const digits = value >= 10 || value === 0 ? 0 : value >= 0.1 ? 1 : 2;
	return world.format(value, digits === 0 ? { type: 'integer' } : { type: 'decimal', digits });
}

/** From when to when. */
export const hourOf = (hour: number, world: World): string =>
	world.fill('queue.between', { from: integer(world, hour), to: integer(world, hour + 1) });

/** What hours bring on average, from the longest wording to the shortest; or why there is nothing. */
export function average({ mean, all, operators, threshold }: QueueView, world: World): string[] {
	if (mean.alerts === 0) return [world.fill('queue.empty', { threshold: integer(world, threshold) })];
	if (all.alerts === 0) return [world.word('queue.quiet')];
	if (operators === 0) return [world.word('queue.nobody')];
	const lost = world.format(mean.share, { type: 'percent', digits: 0 });
	return ['average', 'average-short'].map((key) =>
		world.fill(`queue.${key}`, {
			alerts: amount(mean.alerts, world),
			word: plural(world, 'queue.alert', mean.alerts),
			lost
		})
	);
}

const SECONDS = 60;
/** A wait shorter than this many seconds is none. */
const AT_ONCE = 1;
/** Seconds up to which durations are told in seconds. */
const MANY = 100;

/** What became of an alert, from the longest wording to the shortest. */
export function fateOf({ at, until, lost }: Ticket, world: World): string[] {
	const seconds = (until - at) * SECONDS;
	const wait =
		seconds < MANY
			? world.fill('queue.seconds', { seconds: integer(world, seconds) })
			: world.fill('queue.minute', { minutes: integer(world, seconds / SECONDS) });
	if (lost) return [world.fill('queue.waits-lost', { wait }), world.word('queue.lost')];
	if (seconds < AT_ONCE) return [world.word('queue.at-once'), world.word('queue.answered')];
	return [world.fill('queue.waits-answered', { wait }), world.word('queue.answered')];
}

/** When an alert arrives, to the minute. */
export function timeOf({ at }: Ticket, world: World): string {
	const [hour, minute] = [Math.floor(at / MINUTES), Math.floor(at % MINUTES)];
	return world.fill('queue.at', {
		hour: integer(world, hour),
		minute: String(minute).padStart(2, '0')
	});
}
