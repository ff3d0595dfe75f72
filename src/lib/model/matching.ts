/** How near two faces must be to be taken for one. */
import { DEGREES } from './face-parameters.ts';
import { fmr } from './recognition.ts';

/**
 * The distance within which two faces are taken for one at a threshold t > 0 in model units: so that strangers are
 * as often that near as M4 says that they match, `FMR(t)`. Squared distances of two drawn faces are twice a
 * χ² of twelve degrees of freedom (but for the few parameters cut off at 0 and 1).
 */
export function matchingRadius(t: number): number {
	const wanted = fmr(t);
	let [low, high] = [0, FARTHEST];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (strangersWithin(middle) < wanted) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** A distance that next to no two strangers exceed, and how often to halve it. */
const FARTHEST = 16;
const HALVINGS = 50;

/** Share of pairs of strangers nearer than a radius: `Σ e⁻ʸ yʲ / j!` from j = 6 on, with y = r²/4. */
function strangersWithin(radius: number): number {
	const y = radius ** 2 / 4;
	let term = Math.exp(-y);
	let total = 0;
	for (let j = 1; j <= DEGREES / 2 || total + term !== total; j++) {
		term *= y / j;
		if (j >= DEGREES / 2) total += term;
	}
	return total;
}
