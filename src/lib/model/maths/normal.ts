/** The standard normal distribution: mean 0, standard deviation 1. */

/**
 * Absolute value of x beyond which Φ is computed by the continued fraction instead of the series. Here both have 14
 * digits.
 */
const TAIL_START = 3;
/** Number of standard deviations beyond which a tail underflows to 0. */
const MAX_DEVIATIONS = 39;
/** Terms of the continued fraction. For x ≥ 3 the remainder is less than 10⁻¹⁵ of the total. */
const FRACTION_TERMS = 80;

/**
 * Returns the share of a standard normal population below x, Φ(x), 0 … 1, with a relative precision of at least 12
 * digits, also in small tails. The middle uses Marsaglia’s series (“Evaluating the Normal Distribution”, Journal of
 * Statistical Software 11, 2004), the tails use Laplace’s continued fraction (Abramowitz and Stegun, 26.2.14).
 */
export function normalCdf(x: number): number {
	if (x < -TAIL_START) return tail(-x);
	if (x > TAIL_START) return 1 - tail(x);
	let [sum, term] = [x, x];
	for (let n = 3; sum + term !== sum; n += 2) {
		term *= (x * x) / n;
		sum += term;
	}
	return 0.5 + sum * normalDensity(x);
}

/** Returns the standard normal density at x: φ(x) = exp(−x²/2) / √(2π). */
export function normalDensity(x: number): number {
	return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Returns the share of a standard normal population above x, for x ≥ 3: `φ(x) / (x + 1/(x + 2/(x + 3/(x + …))))`. */
function tail(x: number): number {
	if (x > MAX_DEVIATIONS) return 0;
	let fraction = x;
	for (let n = FRACTION_TERMS; n > 0; n--) fraction = x + n / fraction;
	return normalDensity(x) / fraction;
}

/** Coefficients of a rational function, constant terms first. */
type RationalFunction = readonly [numerator: readonly number[], denominator: readonly number[]];

/** Coefficients of AS 241, PPND16: for the middle, the near tails and the far tails. */
const MIDDLE: RationalFunction = [
	[
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
		67265.7709270087, 33430.57558358813, 2509.0809287301227
	],
	[
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
		28729.085735721943, 5226.495278852854
	]
];
const NEAR: RationalFunction = [
	[
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
		0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
	],
	[
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9
	]
];
const FAR: RationalFunction = [
	[
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7
	],
	[
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
		0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15
	]
];

/**
 * Returns the x below which a share p of a standard normal population lies, Φ⁻¹(p), to about 15 digits: −∞ at 0 and
 * ∞ at 1. After M. J. Wichura, “Algorithm AS 241: The Percentage Points of the Normal Distribution”, Applied
 * Statistics 37, 1988.
 * @throws RangeError if p is not 0 … 1
 */
export function normalQuantile(p: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a share of a population: ${p}.`);
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) return q * evaluate(MIDDLE, 0.180625 - q * q);
	const share = Math.min(p, 1 - p);
	if (share === 0) return q < 0 ? -Infinity : Infinity;
	const r = Math.sqrt(-Math.log(share));
	return Math.sign(q) * (r <= 5 ? evaluate(NEAR, r - 1.6) : evaluate(FAR, r - 5));
}

function evaluate([numerator, denominator]: RationalFunction, x: number): number {
	return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
	let sum = 0;
	for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
	return sum;
}
