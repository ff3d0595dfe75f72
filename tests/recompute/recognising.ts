/** “Recognising”: true and false matches of a crowd with a list. */
import { Phi, PhiInverse } from './draws.ts';
import { once } from './once.ts';
import { constant } from './published.ts';

/** False match rate of the measured point. */
const measuredRate = 1 - (1 - 1 / constant('measured-faces')) ** (1 / constant('measured-list'));
/** Match threshold in model units. */
export const tMatch =
	-PhiInverse(measuredRate) + (constant('match') - constant('measured-match')) / constant('match-unit');
/** False match rate. */
export const FMR = Phi(-tMatch);
/** Returns the false positive identification rate for a list length. */
export const FPIR = (list: number) => -Math.expm1(list * Math.log1p(-FMR));
/** P: size of the crowd; L: wanted people in it; length of the list. */
export const [P, L, list] = [constant('crowd'), constant('wanted'), constant('list')];
/** True alerts, in whole people. */
export const right = Math.round(L * (1 - Phi(tMatch - constant('separation'))));
/** Returns the expected false alerts for a list length. */
export const wrongWith = (names: number) => (P - L) * FPIR(names);
/** False alerts, in whole people. */
export const wrong = Math.round(wrongWith(list));
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
const counted = constant('measured-false');
const range = once(() => ({
	low: largestMean((mean) => 1 - poissonCdf(counted - 1, mean) < 1 / 40),
	high: largestMean((mean) => poissonCdf(counted, mean) > 1 / 40)
}));
/** Returns an end of the 95 % confidence interval of the false alerts. */
export const ranged = (end: 'low' | 'high') => Math.round((wrongWith(list) * range()[end]) / counted);
/** s: share of group B; k: ratio of the false match rates of B and A. */
export const [s, k] = [constant('share') / 100, constant('differential')];
/** Share of the false alerts on group B. */
export const shareB = (s * k) / (s * k + 1 - s);
/** False alerts on group B, in whole people. */
export const wrongB = Math.round(wrong * shareB);
