/**
 * M4, recognising: every face that passes is compared with everybody on a list, and raises an alert if one
 * comparison scores above a threshold.
 *
 * Scores of two different people follow N(0, 1), scores of one person N(6.75, 1): again a textbook
 * simplification, laid through a single measured point, and not the curve of any vendor. Comparisons are
 * taken as independent. A wanted person is found if the comparison with herself scores high enough; that she
 * could be taken for somebody else on the list is left out.
 */
import { ordinaryRange, rareRange } from './binomial.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** What was measured at one threshold: with so many people on the list, one false alert for so many faces, above one. */
export interface Measurement {
	readonly list: number;
	readonly faces: number;
}

/** Distance between the two bells, chosen so that 89 % of the wanted are found at the measured point. */
export const SEPARATION = 6.75;
/** Threshold on show that stands for the measured point, and points for one standard deviation. */
export const MEASURED_MATCH = 55;
export const UNIT = 10;

/**
 * The threshold on show, 40 … 70, in model units. 55 is exactly the measured point: it gives back the false alerts that
 * were measured.
 */
export function matchThreshold(match: number, { list, faces }: Measurement): number {
	// Share of single comparisons that are false matches.
	const implied = -Math.expm1(Math.log1p(-1 / faces) / list);
	return -normalQuantile(implied) + (match - MEASURED_MATCH) / UNIT;
}

/** Share, 0 … 1, of comparisons of two different people that score above t: `1 − Φ(t)`. */
export function fmr(t: number): number {
	return normalCdf(-t);
}

/** Share, 0 … 1, of the wanted who are found when they pass: `1 − Φ(t − 6.75)`. */
export function tpir(t: number): number {
	return normalCdf(SEPARATION - t);
}

/**
 * Share, 0 … 1, of people who are not on a list of so many, but are taken for somebody on it:
 * `1 − (1 − FMR)^N`, without losing the digits of small shares. Throws a RangeError unless the rate is 0 … 1 and
 * the list 0 or longer.
 */
export function fpir(rate: number, list: number): number {
	if (!(rate >= 0 && rate <= 1) || !(list >= 0)) throw new RangeError(`No rate and list: ${rate}, ${list}.`);
	return list === 0 ? 0 : -Math.expm1(list * Math.log1p(-rate));
}

/** A crowd, a list, and how sure the software has to be. */
export interface Matcher {
	/** In model units: see `matchThreshold`. */
	readonly threshold: number;
	/** People on the list: N. */
	readonly list: number;
	/** Faces that pass: P. */
	readonly crowd: number;
	/** People on the list who are really in the crowd: L, at most N and P. */
	readonly wanted: number;
}

/** Alerts of a crowd. */
export interface Alerts {
	/** Wanted people who are flagged. */
	readonly true: number;
	/** People who are flagged and not on the list. */
	readonly false: number;
	readonly alerts: number;
	/** Share of the alerts that are right, 0 … 1; 0 where there are none. */
	readonly ppv: number;
}

/**
 * Alerts to be expected, not rounded: `L·TPIR` true ones, `(P − L)·FPIR` false ones. Throws a RangeError if
 * there are fewer wanted than none, or more than on the list or in the crowd.
 */
export function alerts({ threshold, list, crowd, wanted }: Matcher): Alerts {
	if (!(wanted >= 0 && wanted <= Math.min(list, crowd))) {
		throw new RangeError(`No ${wanted} wanted of a list of ${list} in a crowd of ${crowd}.`);
	}
	return sum(wanted * tpir(threshold), (crowd - wanted) * fpir(fmr(threshold), list));
}

/**
 * Whole false alerts between which the true number may lie, with 95 % confidence.
 * @param seen false alerts on which the measured point rests: seven may stand for three or for fourteen
 */
export function falseRange(matcher: Matcher, seen: number): readonly [low: number, high: number] {
	const { false: expected } = alerts(matcher);
	const [low, high] = rareRange(seen);
	const scaled = (mean: number) => Math.round((expected * mean) / seen);
	return [scaled(low), scaled(high)];
}

/** Alerts in whole people, each kind rounded, so that pictures and sentences count alike. */
export function wholeAlerts(matcher: Matcher): Alerts {
	const expected = alerts(matcher);
	return sum(Math.round(expected.true), Math.round(expected.false));
}

function sum(right: number, wrong: number): Alerts {
	const all = right + wrong;
	return { true: right, false: wrong, alerts: all, ppv: all > 0 ? right / all : 0 };
}

/** Two groups of passers-by, one of which is falsely matched more often. */
export interface Groups {
	/** Share of the passers-by who are in group B, 0 … 1. */
	readonly share: number;
	/** How many times more often somebody of B is falsely matched than somebody of A: k > 0. */
	readonly times: number;
}

/**
 * Shares of the false alerts that fall on groups A and B, which add to one: for B, `s·k / (s·k + 1 − s)`. How
 * many false alerts there are stays what was measured over everybody; k only says who gets them. Holds while
 * false alerts are rare in both groups.
 * Throws a RangeError unless s is 0 … 1 and k above 0.
 */
export function differential({ share, times }: Groups): { readonly a: number; readonly b: number } {
	if (!(share >= 0 && share <= 1 && times > 0)) throw new RangeError(`No groups: ${share}, ${times}.`);
	const all = share * times + 1 - share;
	return { a: (1 - share) / all, b: (share * times) / all };
}

/** So many false alerts, dealt to the two groups in whole people. */
export function falseByGroup(count: number, groups: Groups): { readonly a: number; readonly b: number } {
	const b = Math.round(count * differential(groups).b);
	return { a: count - b, b };
}

/** Beyond it nobody looks for the end of the doubt; the scale of the story ends there. */
export const LARGEST_TIMES = 100;

/**
 * Up to how many times more often B could be falsely matched without so many false alerts showing it: the largest k,
 * 1 … 100, under which as few of them as equality often gives (its 95th percentile) are still ordinary (from the 5th
 * percentile on). Throws a RangeError unless the count is a whole number from 0 on and s 0 … 1.
 */
export function hiddenTimes(count: number, share: number): number {
	const [, most] = ordinaryRange(count, share);
	const hides = (times: number) => ordinaryRange(count, differential({ share, times }).b)[0] <= most;
	if (hides(LARGEST_TIMES)) return LARGEST_TIMES;
	let [low, high] = [1, LARGEST_TIMES];
	// To a thousandth of itself.
	for (let i = 0; i < 12; i++) {
		const middle = Math.sqrt(low * high);
		if (hides(middle)) low = middle;
		else high = middle;
	}
	return low;
}
