/** “Recognising”: how many of a crowd are found on a list, and taken for somebody on it. */
import { Phi, PhiInverse } from './draws.ts';
import { once } from './once.ts';
import { constant } from './published.ts';

const FMR0 = 1 - (1 - 1 / constant('measured-faces')) ** (1 / constant('measured-list'));
export const tMatch =
	-PhiInverse(FMR0) + (constant('match') - constant('measured-match')) / constant('match-unit');
export const FMR = Phi(-tMatch);
export const FPIR = (list: number) => -Math.expm1(list * Math.log1p(-FMR));
export const [P, L, list] = [constant('crowd'), constant('wanted'), constant('list')];
export const right = Math.round(L * (1 - Phi(tMatch - constant('separation'))));
export const wrongWith = (names: number) => (P - L) * FPIR(names);
export const wrong = Math.round(wrongWith(list));
/** Chance of `most` at most, under a Poisson law. */
function atMost(most: number, mean: number): number {
	let [term, total] = [Math.exp(-mean), 0];
	for (let i = 0; i <= most; i++) {
		total += term;
		term *= mean / (i + 1);
	}
	return total;
}
/** The mean up to which something holds. */
function upTo(holds: (mean: number) => boolean): number {
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
	low: upTo((mean) => 1 - atMost(counted - 1, mean) < 1 / 40),
	high: upTo((mean) => atMost(counted, mean) > 1 / 40)
}));
export const ranged = (end: 'low' | 'high') => Math.round((wrongWith(list) * range()[end]) / counted);
export const [s, k] = [constant('share') / 100, constant('differential')];
export const shareB = (s * k) / (s * k + 1 - s);
export const wrongB = Math.round(wrong * shareB);
