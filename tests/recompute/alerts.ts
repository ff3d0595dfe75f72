/** “Analysing” and “Supervising”: detector outcomes, detection by operators, and the alert queue. */
import { normalCdf, normalQuantile } from './hash-and-normal.ts';
import { lazy, sum } from './lazy.ts';
import { requireConstant, method } from './published.ts';

/** n: number of scenes. */
export const sceneCount = requireConstant('scenes');
/** e: number of real events. */
export const eventCount = requireConstant('base');
/** d′: separation of the two distributions. */
export const dPrime = requireConstant('use') / 100;
/** Converts a displayed threshold to model units. */
const modelThreshold = (S: number) =>
	(S + 0.5 - requireConstant('score-origin')) / requireConstant('score-unit');
/** Returns the true positive rate at a displayed threshold. */
export const TPR = (S: number) => 1 - normalCdf(modelThreshold(S) - dPrime);
/** Returns the false positive rate at a displayed threshold. */
export const FPR = (S: number) => 1 - normalCdf(modelThreshold(S));
/** S: displayed threshold. */
export const alertThreshold = requireConstant('threshold');
/** Returns the displayed score of a score in model units. */
export const displayedScore = (s: number) =>
	Math.min(100, Math.max(0, Math.round(requireConstant('score-unit') * s + requireConstant('score-origin'))));
/** Returns the score with rank k among a number of scenes. */
export const scoreQuantile = (k: number, count: number, shift: number) =>
	shift + normalQuantile((k + 0.5) / count);
const countAbove = (count: number, shift: number) =>
	Array.from({ length: count }, (_, k) => displayedScore(scoreQuantile(k, count, shift))).filter(
		(score) => score > alertThreshold
	).length;
/** Returns the counts of true (`right`) and false (`wrong`) alerts. */
export const alertCounts = lazy(() => ({
	right: countAbove(eventCount, dPrime),
	wrong: countAbove(sceneCount - eventCount, 0)
}));
/** Returns the expected precision for a number of real events. */
export const precision = (events: number) =>
	(events * TPR(alertThreshold)) /
	(events * TPR(alertThreshold) + (sceneCount - events) * FPR(alertThreshold));

// ── Supervising ──────────────────────────────────────────────────────────────────────────────────
/** N: number of streams. */
export const streamCount = requireConstant('streams');
/** Returns the probability that a number of operators see an event of D seconds. */
export function detectionProbability(watchers: number, D: number): number {
	const [w, f] = [requireConstant('dwell'), requireConstant('flair')];
	return (
		Math.min(1, (watchers * (D + w * f)) / ((streamCount - 1 + f) * w)) *
		noticeProbability(requireConstant('monitors'))
	);
}
/** Returns the probability to notice an event on a number of monitors, by linear interpolation. */
export function noticeProbability(monitors: number): number {
	const points = Object.entries(method.settings)
		.flatMap(([id, value]) =>
			id.startsWith('noticed-') ? [[Number(id.slice(8)), value / 100] as const] : []
		)
		.sort(([a], [b]) => a - b);
	const i = points.findIndex(([count]) => monitors <= count);
	const [count, share] = points[i] as readonly [number, number];
	const [before, more] = points[Math.max(0, i - 1)] as readonly [number, number];
	return count === before ? share : more + ((monitors - before) / (count - before)) * (share - more);
}
/** Returns the alerts per hour at a displayed threshold. */
export const alertsPerHour = (threshold: number) =>
	((eventCount * TPR(threshold) + (sceneCount - eventCount) * FPR(threshold)) *
		(streamCount / requireConstant('cameras-of-scenes')) *
		requireConstant('peak')) /
	requireConstant('hours');
/** Returns the share of alerts lost in the queue (Erlang-A). */
export const lostShare = (threshold: number, people = requireConstant('operators')): number =>
	lostShareAt(alertsPerHour(threshold) / 3600, people);
/** Returns the share of alerts lost at a rate λ a second. */
export function lostShareAt(lambda: number, people: number): number {
	const [c, mu, theta] = [people, 1 / requireConstant('handling'), 1 / requireConstant('patience')];
	if (c === 0) return 1;
	// Unnormalized state probabilities, as logarithms.
	const logs = [0];
	for (let k = 1; k < 4000; k++)
		logs.push(
			(logs[k - 1] as number) + Math.log(lambda) - Math.log(Math.min(k, c) * mu + Math.max(0, k - c) * theta)
		);
	const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
	const weights = logs.map((log) => Math.exp(log - top));
	return (theta / lambda) * (sum(weights.map((p, k) => Math.max(0, k - c) * p)) / sum(weights));
}
/** Returns the real events that reach an operator at a displayed threshold. */
export const eventsReached = (threshold: number) =>
	threshold < 100 ? eventCount * TPR(threshold) * (1 - lostShare(threshold)) : 0;
/** Returns the displayed threshold at which most events reach an operator. */
export const bestThreshold = lazy(() => {
	let best = 0;
	for (let each = 0; each <= 100; each++) if (eventsReached(each) >= eventsReached(best)) best = each;
	return best;
});
