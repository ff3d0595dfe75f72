/** “Analysing” and “Supervising”: detector outcomes, detection by operators, and the alert queue. */
import { Phi, PhiInverse } from './draws.ts';
import { once, sum } from './once.ts';
import { constant, method } from './published.ts';

/** n: number of scenes. */
export const n = constant('scenes');
/** e: number of real events. */
export const e = constant('base');
/** d′: separation of the two distributions. */
export const dPrime = constant('use') / 100;
/** Converts a displayed threshold to model units. */
const modelThreshold = (S: number) => (S + 0.5 - constant('score-origin')) / constant('score-unit');
/** Returns the true positive rate at a displayed threshold. */
export const TPR = (S: number) => 1 - Phi(modelThreshold(S) - dPrime);
/** Returns the false positive rate at a displayed threshold. */
export const FPR = (S: number) => 1 - Phi(modelThreshold(S));
/** S: displayed threshold. */
export const S = constant('threshold');
/** Returns the displayed score of a score in model units. */
export const shown = (s: number) =>
	Math.min(100, Math.max(0, Math.round(constant('score-unit') * s + constant('score-origin'))));
/** Returns the score with rank k among a number of scenes. */
export const quantile = (k: number, count: number, shift: number) => shift + PhiInverse((k + 0.5) / count);
const countAbove = (count: number, shift: number) =>
	Array.from({ length: count }, (_, k) => shown(quantile(k, count, shift))).filter((score) => score > S)
		.length;
/** Returns the counts of true (`right`) and false (`wrong`) alerts. */
export const trays = once(() => ({ right: countAbove(e, dPrime), wrong: countAbove(n - e, 0) }));
/** Returns the expected precision for a number of real events. */
export const precision = (events: number) => (events * TPR(S)) / (events * TPR(S) + (n - events) * FPR(S));

// ── Supervising ──────────────────────────────────────────────────────────────────────────────────
/** N: number of streams. */
export const N = constant('streams');
/** Returns the probability that a number of operators see an event of D seconds. */
export function seen(watchers: number, D: number): number {
	const [w, f] = [constant('dwell'), constant('flair')];
	return Math.min(1, (watchers * (D + w * f)) / ((N - 1 + f) * w)) * noticed(constant('monitors'));
}
/** Returns the probability to notice an event on a number of monitors, by linear interpolation. */
export function noticed(monitors: number): number {
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
export const perHour = (threshold: number) =>
	((e * TPR(threshold) + (n - e) * FPR(threshold)) * (N / constant('cameras-of-scenes')) * constant('peak')) /
	constant('hours');
/** Returns the share of alerts lost in the queue (Erlang-A). */
export function lost(threshold: number, people = constant('operators')): number {
	const lambda = perHour(threshold) / 3600;
	const [c, mu, theta] = [people, 1 / constant('handling'), 1 / constant('patience')];
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
export const reached = (threshold: number) =>
	threshold < 100 ? e * TPR(threshold) * (1 - lost(threshold)) : 0;
/** Returns the displayed threshold at which most events reach an operator. */
export const bestThreshold = once(() => {
	let best = 0;
	for (let each = 0; each <= 100; each++) if (reached(each) >= reached(best)) best = each;
	return best;
});
