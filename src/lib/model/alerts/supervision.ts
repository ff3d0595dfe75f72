/** M3, supervising: operators who watch a wall of screens (M3a), and operators who answer alerts (M3b). */
import type { Settings } from '#lib/narrative/types/story.ts';
import { alertThreshold, expectAlerts, type Detector, type SceneDistribution } from './detector.ts';
import { constantsByPrefix } from '../constants.ts';

/**
 * Returns, for each number of monitors watched at once, how many of a hundred events were noticed in an experiment:
 * pairs in ascending order of monitors.
 */
export const noticedByMonitors = (settings: Settings) => constantsByPrefix(settings, 'noticed-');

/** Number of cameras that produce the thousand scenes of a day. */
export const SCENE_CAMERAS = 12;
export const HOURS_PER_DAY = 24;
const SECONDS_PER_HOUR = 3600;
/** Highest threshold, as displayed. */
export const MAX_THRESHOLD = 100;

/**
 * Returns the probability, 0 … 1, that an operator in front of a number of monitors notices an event that is in view.
 * Between the measured numbers of monitors it is interpolated linearly.
 * @throws RangeError if the number of monitors is outside the measured range
 */
export function noticeProbability(monitors: number, settings: Settings): number {
	const measured = noticedByMonitors(settings);
	const next = measured.findIndex(([count]) => monitors <= count);
	const high = measured[next];
	const low = measured[Math.max(0, next - 1)];
	if (!high || !low || monitors < low[0]) throw new RangeError(`Not measured: ${monitors} monitors.`);
	const share = high === low ? 0 : (monitors - low[0]) / (high[0] - low[0]);
	return (low[1] + share * (high[1] - low[1])) / 100;
}

/** Operators who watch a wall of screens. */
export interface WallWatch {
	/** Streams on the wall, N ≥ 1. */
	readonly streams: number;
	/** Number of operators who watch, c ≥ 0. */
	readonly watchers: number;
	/** Seconds for which a stream is shown before the next one, w > 0. */
	readonly dwell: number;
	/** Duration of the event in seconds, D ≥ 0. */
	readonly seconds: number;
	/** Probability p, 0 … 1, that an operator notices an event in view: see {@link noticeProbability}. */
	readonly detect: number;
	/**
	 * Factor by which operators stay longer on the stream with the event, f ≥ 1; 1 if they stay equally long on each.
	 */
	readonly flair: number;
}

/**
 * Returns the probability, 0 … 1, that an operator notices an event while it lasts:
 * `min(1, c·(D + w·f) / ((N − 1 + f)·w)) · p`.
 *
 * All operators cycle over all streams, evenly staggered. A round takes (N − 1)·w seconds for the other streams and w·f
 * for the stream with the event, so that stream is shown every (N − 1 + f)·w / c seconds for w·f seconds. An event of D
 * seconds with a random start overlaps such a showing with a probability of (D + w·f) divided by that period. f = 1
 * gives the formula without flair, `(D + w)·c / (N·w)`.
 */
export function detectionProbability({
	streams,
	watchers,
	dwell,
	seconds,
	detect,
	flair
}: WallWatch): number {
	const round = (streams - 1 + flair) * dwell;
	return Math.min(1, (watchers * (seconds + dwell * flair)) / round) * detect;
}

/** Operators who answer alerts, and the rate of the alerts. */
export interface QueueLoad {
	/** Alerts per hour, ≥ 0. */
	readonly perHour: number;
	/** Number of operators, a whole number ≥ 0. */
	readonly operators: number;
	/** Mean service time of an alert in seconds, > 0. */
	readonly handling: number;
	/** Mean time in seconds that an alert can wait before its image is useless, > 0. */
	readonly patience: number;
}

/** Probability of a state, relative to the most likely one, below which states are ignored. */
const NEGLIGIBLE_WEIGHT = 1e-18;

/**
 * Returns the steady state of the alert queue: `lost`, the share of the alerts that no operator answers, 0 … 1, and
 * `waiting`, the mean number of alerts in the queue.
 *
 * Erlang-A (M/M/c+M): Poisson arrivals at rate λ, first come first served, exponential service time (rate μ) and
 * patience (rate θ). With n alerts in the system and c operators, alerts leave at rate n·μ for n ≤ c and c·μ + (n −
 * c)·θ for n > c; the share of time in each state follows exactly. `lost = θ·waiting / λ`. The sum starts at the most
 * likely state and stops when terms become negligible, so it works for any load.
 */
export function queueOutcome({ perHour, operators, handling, patience }: QueueLoad): {
	readonly lost: number;
	readonly waiting: number;
} {
	const arrivals = perHour / SECONDS_PER_HOUR;
	if (operators === 0) return { lost: 1, waiting: arrivals * patience };
	if (arrivals === 0) return { lost: 0, waiting: 0 };
	const leaving = (n: number) => Math.min(n, operators) / handling + Math.max(0, n - operators) / patience;
	const offeredLoad = arrivals * handling;
	const mode = Math.floor(
		offeredLoad <= operators ? offeredLoad : operators + (arrivals - operators / handling) * patience
	);
	let [total, queue] = [0, 0];
	const add = (n: number, weight: number) => {
		total += weight;
		queue += weight * Math.max(0, n - operators);
		return weight > NEGLIGIBLE_WEIGHT;
	};
	for (let n = mode, weight = 1; add(n, weight); n++) weight *= arrivals / leaving(n + 1);
	for (let n = mode, weight = 1; n > 0; n--) {
		weight *= leaving(n) / arrivals;
		if (!add(n - 1, weight)) break;
	}
	const waiting = queue / total;
	return { lost: Math.min(1, waiting / patience / arrivals), waiting };
}

/**
 * Returns the alerts per hour in a control centre with a number of streams. A thousand scenes a day come from 12
 * cameras and are spread over 24 hours.
 * @param expectedAlerts expected alerts among the thousand scenes of a day
 * @param streams number of streams analysed
 * @param peak load relative to the average hour, 1 … 3
 */
export function alertsPerHour(expectedAlerts: number, streams: number, peak: number): number {
	return (expectedAlerts * (streams / SCENE_CAMERAS) * peak) / HOURS_PER_DAY;
}

/** The desk where operators answer alerts: its streams, its load and its operators. */
export interface AlertDesk extends Omit<QueueLoad, 'perHour'> {
	/** Number of streams analysed. */
	readonly streams: number;
	/** Load relative to the average hour, 1 … 3. */
	readonly peak: number;
}

/**
 * Returns how many of the real events among the thousand scenes an operator sees, at a threshold t in model units:
 * `e·TPR·(1 − lost)`. True and false alerts are lost equally, because they cannot be distinguished in the queue.
 */
export function eventsReachedAt(t: number, scenes: SceneDistribution, desk: AlertDesk): number {
	const expected = expectAlerts(t, scenes);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	return expected.true * (1 - queueOutcome({ ...desk, perHour }).lost);
}

/**
 * Returns how many real events an operator sees, like {@link eventsReachedAt}, at the displayed threshold of the
 * detector.
 */
export function eventsReached(detector: Detector, desk: AlertDesk): number {
	return eventsReachedAt(alertThreshold(detector.threshold), detector, desk);
}

/**
 * Returns the displayed threshold, 0 … 100, at which most real events reach an operator, and their number. Of equally
 * good thresholds it returns the highest, which raises the fewest alerts: 100 if no event can be reached.
 */
export function bestThreshold(
	scenes: SceneDistribution,
	desk: AlertDesk
): { readonly threshold: number; readonly reached: number } {
	let optimum = { threshold: 0, reached: 0 };
	for (let threshold = 0; threshold <= MAX_THRESHOLD; threshold++) {
		const value = eventsReached({ ...scenes, threshold }, desk);
		if (value >= optimum.reached) optimum = { threshold, reached: value };
	}
	return optimum;
}
