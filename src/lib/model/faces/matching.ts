/** The distance below which two faces match, at a threshold. */
import { FACE_DIMENSIONS } from './face-parameters.ts';
import { fmr } from './recognition.ts';

/**
 * Returns the distance below which two faces match at a threshold t > 0 in model units. It is chosen so that two
 * strangers match with the false match rate `fmr(t)` of model M4. The squared distance of two random faces is twice a
 * χ² variable with twelve degrees of freedom (apart from the few parameters clamped to 0 and 1).
 */
export function matchingRadius(t: number): number {
	const rate = fmr(t);
	let [low, high] = [0, MAX_DISTANCE];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (shareWithin(middle) < rate) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Upper bound of the search: almost no pair of strangers is farther apart. */
const MAX_DISTANCE = 16;
/** Number of bisections. */
const HALVINGS = 50;

/** Returns the share of pairs of strangers nearer than a radius: `Σ e⁻ʸ yʲ / j!` for j ≥ 6, with y = r²/4. */
function shareWithin(radius: number): number {
	const y = radius ** 2 / 4;
	let term = Math.exp(-y);
	let total = 0;
	for (let j = 1; j <= FACE_DIMENSIONS / 2 || total + term !== total; j++) {
		term *= y / j;
		if (j >= FACE_DIMENSIONS / 2) total += term;
	}
	return total;
}
