/** “Analysing” and “Supervising”: what software flags, and what becomes of an alert. */
import { Phi, PhiInverse } from './draws.ts';
import { once, sum } from './once.ts';
import { constant, method } from './published.ts';

export const n = constant('scenes');
export const e = constant('base');
export const dPrime = constant('use') / 100;
const t = (S: number) => (S + 0.5 - constant('score-origin')) / constant('score-unit');
export const TPR = (S: number) => 1 - Phi(t(S) - dPrime);
export const FPR = (S: number) => 1 - Phi(t(S));
export const S = constant('threshold');
export const shown = (s: number) =>
	Math.min(100, Math.max(0, Math.round(constant('score-unit') * s + constant('score-origin'))));
export const quantile = (k: number, of: number, shift: number) => shift + PhiInverse((k + 0.5) / of);
const above = (of: number, shift: number) =>
	Array.from({ length: of }, (_, k) => shown(quantile(k, of, shift))).filter((score) => score > S).length;
export const trays = once(() => ({ right: above(e, dPrime), wrong: above(n - e, 0) }));
export const precision = (events: number) => (events * TPR(S)) / (events * TPR(S) + (n - events) * FPR(S));

// ── Supervising ──────────────────────────────────────────────────────────────────────────────────
export const N = constant('streams');
export function seen(watchers: number, D: number): number {
	const [w, f] = [constant('dwell'), constant('flair')];
	return Math.min(1, (watchers * (D + w * f)) / ((N - 1 + f) * w)) * noticed(constant('monitors'));
}
export function noticed(monitors: number): number {
	const points = Object.entries(method.settings)
		.flatMap(([id, of]) => (id.startsWith('noticed-') ? [[Number(id.slice(8)), of / 100] as const] : []))
		.sort(([a], [b]) => a - b);
	const i = points.findIndex(([count]) => monitors <= count);
	const [count, share] = points[i] as readonly [number, number];
	const [before, more] = points[Math.max(0, i - 1)] as readonly [number, number];
	return count === before ? share : more + ((monitors - before) / (count - before)) * (share - more);
}
export const perHour = (threshold: number) =>
	((e * TPR(threshold) + (n - e) * FPR(threshold)) * (N / constant('cameras-of-scenes')) * constant('peak')) /
	constant('hours');
export function lost(threshold: number, people = constant('operators')): number {
	const lambda = perHour(threshold) / 3600;
	const [c, mu, theta] = [people, 1 / constant('handling'), 1 / constant('patience')];
	if (c === 0) return 1;
	// The states one after the other, as far as any of them matters, in logarithms.
	const logs = [0];
	for (let k = 1; k < 4000; k++)
		logs.push(
			(logs[k - 1] as number) + Math.log(lambda) - Math.log(Math.min(k, c) * mu + Math.max(0, k - c) * theta)
		);
	const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
	const weights = logs.map((log) => Math.exp(log - top));
	return (theta / lambda) * (sum(weights.map((p, k) => Math.max(0, k - c) * p)) / sum(weights));
}
export const reached = (threshold: number) =>
	threshold < 100 ? e * TPR(threshold) * (1 - lost(threshold)) : 0;
export const bestThreshold = once(() => {
	let found = 0;
	for (let each = 0; each <= 100; each++) if (reached(each) >= reached(found)) found = each;
	return found;
});
