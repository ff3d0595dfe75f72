/**
 * M4, recognising: every face that passes is compared with every entry of a list (the gallery) and raises an alert if
 * one comparison scores above a threshold.
 *
 * Scores of two different people follow N(0, 1), scores of the same person N(6.75, 1): a textbook simplification,
 * fitted to a single measured point, not the curve of a vendor. Comparisons are assumed independent. A wanted person
 * is found if the comparison with her own entry scores above the threshold; matches with other entries are ignored.
 */
import { binomialInterval, poissonInterval } from '../maths/intervals.ts';
import { normalCdf, normalQuantile } from '../maths/normal.ts';

/**
 * A measurement at one threshold: with `list` people on the list, there was one false alert per `faces` faces (> 1).
 */
export interface Measurement {
	readonly list: number;
	readonly faces: number;
}

/**
 * Distance between the mean scores of the same person and of two different people, in standard deviations. With it, 89
 * % of the wanted are found at the measured point.
 */
export const MATCH_SEPARATION = 6.75;
/** Displayed threshold of the measured point. */
export const MEASURED_MATCH = 55;
/** Displayed points per standard deviation. */
export const MATCH_UNIT = 10;

/**
 * Converts a displayed threshold, 40 … 70, to model units. At 55, the measured point, the model gives exactly the false
 * alerts that were measured.
 */
export function matchThreshold(match: number, { list, faces }: Measurement): number {
	// False match rate of a single comparison.
	const rate = -Math.expm1(Math.log1p(-1 / faces) / list);
	return -normalQuantile(rate) + (match - MEASURED_MATCH) / MATCH_UNIT;
}

/**
 * Returns the false match rate, 0 … 1: the share of comparisons of two different people that score above a threshold t
 * in model units, `1 − Φ(t)`.
 */
export function fmr(t: number): number {
	return normalCdf(-t);
}

/**
 * Returns the true positive identification rate, 0 … 1: the share of the wanted who are found at a threshold t in model
 * units, `1 − Φ(t − 6.75)`.
 */
export function tpir(t: number): number {
	return normalCdf(MATCH_SEPARATION - t);
}

/**
 * Returns the false positive identification rate, 0 … 1: the share of people not on the list who are matched with it,
 * `1 − (1 − FMR)^N`, computed without loss of precision for small shares.
 * @param rate false match rate FMR of one comparison, 0 … 1
 * @param list number of people on the list N, ≥ 0
 * @throws RangeError if a parameter is outside its range
 */
export function fpir(rate: number, list: number): number {
	if (!(rate >= 0 && rate <= 1) || !(list >= 0))
		throw new RangeError(`Not a rate and a list length: ${rate}, ${list}.`);
	return list === 0 ? 0 : -Math.expm1(list * Math.log1p(-rate));
}

/** Input of recognition: the threshold, the list and the crowd. */
export interface Matcher {
	/** Threshold in model units: see `matchThreshold`. */
	readonly threshold: number;
	/** Number of people on the list: N. */
	readonly list: number;
	/** Number of faces that pass: P. */
	readonly crowd: number;
	/** Number of people on the list who are really in the crowd: L, at most N and P. */
	readonly wanted: number;
}

/** Alerts that a crowd raises: people, or expected numbers of people. */
export interface MatchAlerts {
	/** Wanted people who raise an alert. */
	readonly true: number;
	/** People not on the list who raise an alert. */
	readonly false: number;
	readonly alerts: number;
	/** Positive predictive value: share of the alerts that are true, 0 … 1; 0 if there are no alerts. */
	readonly ppv: number;
}

/**
 * Returns the expected alerts, not rounded: `L·TPIR` true ones and `(P − L)·FPIR` false ones.
 * @throws RangeError if `wanted` is negative or larger than the list or the crowd
 */
export function expectedMatchAlerts({ threshold, list, crowd, wanted }: Matcher): MatchAlerts {
	if (!(wanted >= 0 && wanted <= Math.min(list, crowd))) {
		throw new RangeError(`Impossible: ${wanted} wanted, with a list of ${list} and a crowd of ${crowd}.`);
	}
	return alertCounts(wanted * tpir(threshold), (crowd - wanted) * fpir(fmr(threshold), list));
}

/**
 * Returns the 95 % confidence interval of the false alerts, in whole alerts. The uncertainty is that of the
 * measurement: a count of seven false alerts, for example, is compatible with a mean from three to fourteen.
 * @param seen number of false alerts that were counted in the measurement, > 0
 */
export function falseAlertInterval(matcher: Matcher, seen: number): readonly [low: number, high: number] {
	const { false: expected } = expectedMatchAlerts(matcher);
	const [low, high] = poissonInterval(seen);
	const scaled = (mean: number) => Math.round((expected * mean) / seen);
	return [scaled(low), scaled(high)];
}

/**
 * Returns the expected alerts, with true and false ones each rounded to whole people, so that pictures and sentences
 * agree.
 */
export function wholeMatchAlerts(matcher: Matcher): MatchAlerts {
	const expected = expectedMatchAlerts(matcher);
	return alertCounts(Math.round(expected.true), Math.round(expected.false));
}

/** Returns the alerts for a number of true and of false ones. */
function alertCounts(trueAlerts: number, falseAlerts: number): MatchAlerts {
	const all = trueAlerts + falseAlerts;
	return { true: trueAlerts, false: falseAlerts, alerts: all, ppv: all > 0 ? trueAlerts / all : 0 };
}

/** Two groups of passers-by, A and B, of which B may be falsely matched more often. */
export interface Groups {
	/** Share s of the passers-by who are in group B, 0 … 1. */
	readonly share: number;
	/** False match rate of B divided by that of A: k > 0; equal at 1. */
	readonly errorRatio: number;
}

/**
 * Returns the shares of the false alerts that fall on groups A and B and sum to 1: for B, `s·k / (s·k + 1 − s)`. The
 * ratio k only distributes the false alerts, it does not change their total. Valid while false alerts are rare in both
 * groups.
 * @throws RangeError if s is not 0 … 1 or k not positive
 */
export function falseAlertShares({ share, errorRatio }: Groups): { readonly a: number; readonly b: number } {
	if (!(share >= 0 && share <= 1 && errorRatio > 0))
		throw new RangeError(`Not a share and a ratio of groups: ${share}, ${errorRatio}.`);
	const total = share * errorRatio + 1 - share;
	return { a: (1 - share) / total, b: (share * errorRatio) / total };
}

/** Divides a number of false alerts between the two groups, in whole people. */
export function splitFalseAlerts(count: number, groups: Groups): { readonly a: number; readonly b: number } {
	const b = Math.round(count * falseAlertShares(groups).b);
	return { a: count - b, b };
}

/** Largest ratio k that is searched: the largest that the story offers. */
export const MAX_ERROR_RATIO = 100;

/**
 * Returns the largest ratio k, 1 … 100, that a number of false alerts cannot reveal: the 5th percentile of the alerts
 * on B at ratio k is at most the 95th percentile at equal rates. The result is accurate to about a thousandth.
 * @param count number of false alerts, a whole number ≥ 0
 * @param share share s of group B, 0 … 1
 * @throws RangeError if a parameter is outside its range
 */
export function largestHiddenRatio(count: number, share: number): number {
	const [, highest] = binomialInterval(count, share);
	const isHidden = (times: number) =>
		binomialInterval(count, falseAlertShares({ share, errorRatio: times }).b)[0] <= highest;
	if (isHidden(MAX_ERROR_RATIO)) return MAX_ERROR_RATIO;
	let [low, high] = [1, MAX_ERROR_RATIO];
	for (let i = 0; i < 12; i++) {
		const middle = Math.sqrt(low * high);
		if (isHidden(middle)) low = middle;
		else high = middle;
	}
	return low;
}
