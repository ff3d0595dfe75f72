/** “Recognising”: true and false matches of a crowd with a list. */
import { normalCdf, normalQuantile } from './hash-and-normal.ts';
import { lazy } from './lazy.ts';
import { requireConstant } from './published.ts';

/** False match rate of the measured point. */
const measuredRate =
	1 - (1 - 1 / requireConstant('measured-faces')) ** (1 / requireConstant('measured-list'));
/** Match threshold in model units. */
export const matchThreshold =
	-normalQuantile(measuredRate) +
	(requireConstant('match') - requireConstant('measured-match')) / requireConstant('match-unit');
/** False match rate. */
export const falseMatchRate = normalCdf(-matchThreshold);
/** Returns the false positive identification rate for a list length. */
export const fpirOf = (list: number) => -Math.expm1(list * Math.log1p(-falseMatchRate));
/** P: size of the crowd; L: wanted people in it; length of the list. */
export const [crowdSize, wantedCount, listSize] = [
	requireConstant('crowd'),
	requireConstant('wanted'),
	requireConstant('list')
];
/** True alerts, in whole people. */
export const trueMatches = Math.round(
	wantedCount * (1 - normalCdf(matchThreshold - requireConstant('separation')))
);
/** Returns the expected false alerts for a list length. */
export const expectedFalseMatches = (names: number) => (crowdSize - wantedCount) * fpirOf(names);
/** False alerts, in whole people. */
export const falseMatches = Math.round(expectedFalseMatches(listSize));
/** Returns the probability of at most `count` events of a Poisson variable. */
function poissonCdf(count: number, mean: number): number {
	let [term, total] = [Math.exp(-mean), 0];
	for (let i = 0; i <= count; i++) {
		total += term;
		term *= mean / (i + 1);
	}
	return total;
}
/** Returns the largest mean for which a condition holds, by bisection. */
function largestMean(holds: (mean: number) => boolean): number {
	let [low, high] = [0, 100];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}
const counted = requireConstant('measured-false');
const range = lazy(() => ({
	low: largestMean((mean) => 1 - poissonCdf(counted - 1, mean) < 1 / 40),
	high: largestMean((mean) => poissonCdf(counted, mean) > 1 / 40)
}));
/** Returns an end of the 95 % confidence interval of the false alerts. */
export const falseMatchBound = (end: 'low' | 'high') =>
	Math.round((expectedFalseMatches(listSize) * range()[end]) / counted);
/** s: share of group B; k: ratio of the false match rates of B and A. */
export const [groupBShare, errorRatio] = [requireConstant('share') / 100, requireConstant('differential')];
/** Share of the false alerts on group B. */
export const falseMatchShareB = (groupBShare * errorRatio) / (groupBShare * errorRatio + 1 - groupBShare);
/** False alerts on group B, in whole people. */
export const falseMatchesB = Math.round(falseMatches * falseMatchShareB);
