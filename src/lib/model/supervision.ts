/** M3, supervising: who sees an image on a wall of screens (M3a), and who answers an alert (M3b). */
import type { Settings } from '#lib/narrative/types.ts';
import { cutOf, expectation, type Detector, type Scenes } from './analysis.ts';
import { constantsFrom } from './constant.ts';

/** Of a hundred staged events, those noticed by number of monitors watched at once, as an experiment found. */
export const noticedOf = (settings: Settings) => constantsFrom(settings, 'noticed-');

/** Cameras behind the thousand scenes of a day. */
export const CAMERAS = 12;
export const HOURS = 24;
const SECONDS_AN_HOUR = 3600;
/** Highest displayed threshold. */
export const STRICTEST = 100;

/**
 * Chance, 0 … 1, that an event in view is noticed by somebody in front of so many monitors: straight lines between
 * what the experiment measured. Throws a RangeError where it measured nothing.
 */
export function detection(monitors: number, settings: Settings): number {
	const measured = noticedOf(settings);
	const next = measured.findIndex(([count]) => monitors <= count);
	const high = measured[next];
	const low = measured[Math.max(0, next - 1)];
	if (!high || !low || monitors < low[0]) throw new RangeError(`Not measured: ${monitors} monitors.`);
	const between = high === low ? 0 : (monitors - low[0]) / (high[0] - low[0]);
	return (low[1] + between * (high[1] - low[1])) / 100;
}

/** People who look at a wall of screens. */
export interface Watch {
	/** Streams on the wall, N ≥ 1. */
	readonly streams: number;
	/** People who watch, c ≥ 0. */
	readonly watchers: number;
	/** Seconds spent on a stream, w > 0. */
	readonly dwell: number;
	/** How long the event is in view, in seconds: D ≥ 0. */
	readonly seconds: number;
	/** Chance, 0 … 1, to notice an event that one is looking at: see `detection`. */
	readonly detect: number;
	/** How many times longer people stay on the right stream, f ≥ 1; 1 if they cycle blindly. */
	readonly flair: number;
}

/**
 * Chance, 0 … 1, that an event is seen while it lasts: `min(1, c·(D + w·f) / ((N − 1 + f)·w)) · p`.
 *
 * Everybody cycles over all the streams, and takes turns evenly with the others. A round lasts (N − 1)·w for
 * the other streams and w·f for the right one, so that stream comes up every (N − 1 + f)·w / c seconds, for
 * w·f seconds; an event of D seconds that starts at a random moment meets it with chance (D + w·f) over that
 * time. What flair gives to one stream it takes from all others. f = 1 is the formula for blind cycling,
 * `(D + w)·c / (N·w)`.
 */
export function looking({ streams, watchers, dwell, seconds, detect, flair }: Watch): number {
	const round = (streams - 1 + flair) * dwell;
	return Math.min(1, (watchers * (seconds + dwell * flair)) / round) * detect;
}

/** People who answer alerts, and the alerts they get. */
export interface Load {
	/** Alerts an hour, ≥ 0. */
	readonly perHour: number;
	/** People who answer, a whole number ≥ 0. */
	readonly operators: number;
	/** Mean seconds to handle an alert, > 0. */
	readonly handling: number;
	/** Mean seconds an alert can wait before its image is no use, > 0. */
	readonly patience: number;
}

/** A state less likely than this, relative to the likeliest, is left out. */
const NEGLIGIBLE = 1e-18;

/**
 * What becomes of alerts that queue: the share `lost` unanswered, 0 … 1, and the mean number `waiting`.
 *
 * Erlang-A (M/M/c+M): arrivals by chance at rate λ, first come first served, handling and patience
 * exponential. With n alerts there, one leaves at rate n·μ up to c, and c·μ + (n − c)·θ beyond; the long-run
 * share of time in each state follows exactly. `lost = θ·waiting / λ`. The sum starts at the likeliest state
 * and stops where nothing is left to add, so no load is too large.
 */
export function answering({ perHour, operators, handling, patience }: Load): {
	readonly lost: number;
	readonly waiting: number;
} {
	const arrivals = perHour / SECONDS_AN_HOUR;
	if (operators === 0) return { lost: 1, waiting: arrivals * patience };
	if (arrivals === 0) return { lost: 0, waiting: 0 };
	const leaving = (n: number) => Math.min(n, operators) / handling + Math.max(0, n - operators) / patience;
	const offered = arrivals * handling;
	const likeliest = Math.floor(
		offered <= operators ? offered : operators + (arrivals - operators / handling) * patience
	);
	let [total, queue] = [0, 0];
	const add = (n: number, weight: number) => {
		total += weight;
		queue += weight * Math.max(0, n - operators);
		return weight > NEGLIGIBLE;
	};
	for (let n = likeliest, weight = 1; add(n, weight); n++) weight *= arrivals / leaving(n + 1);
	for (let n = likeliest, weight = 1; n > 0; n--) {
		weight *= leaving(n) / arrivals;
		if (!add(n - 1, weight)) break;
	}
	const waiting = queue / total;
	return { lost: Math.min(1, waiting / patience / arrivals), waiting };
}

/**
 * Alerts an hour in a centre with so many streams: those of a day of a thousand scenes come from 12 cameras,
 * spread over 24 hours; in the busiest hours there are `peak` times as many, 1 … 3.
 */
export function alertsPerHour(expectedAlerts: number, streams: number, peak: number): number {
	return (expectedAlerts * (streams / CAMERAS) * peak) / HOURS;
}

/** The desk where alerts arrive. */
export interface Desk extends Omit<Load, 'perHour'> {
	/** Streams analysed. */
	readonly streams: number;
	/** How many times the average hour, 1 … 3. */
	readonly peak: number;
}

/**
 * Real events that reach a human, of the thousand scenes, at a threshold t in model units:
 * `e·TPR·(1 − lost)`. True and false alerts are lost alike, since nobody can tell them apart beforehand.
 */
export function reachedAt(t: number, scenes: Scenes, desk: Desk): number {
	const expected = expectation(t, scenes);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	return expected.true * (1 - answering({ ...desk, perHour }).lost);
}

/** Like `reachedAt`, for a detector whose threshold is a displayed score. */
export function reached(detector: Detector, desk: Desk): number {
	return reachedAt(cutOf(detector.threshold), detector, desk);
}

/**
 * The displayed threshold, 0 … 100, at which most real events reach a human, and how many. Of equals the
 * highest, which raises fewest alerts: 100 where nothing can be reached.
 */
export function best(scenes: Scenes, desk: Desk): { readonly threshold: number; readonly reached: number } {
	let found = { threshold: 0, reached: 0 };
	for (let threshold = 0; threshold <= STRICTEST; threshold++) {
		const value = reached({ ...scenes, threshold }, desk);
		if (value >= found.reached) found = { threshold, reached: value };
	}
	return found;
}
