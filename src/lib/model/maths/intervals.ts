/** Intervals for counts: how far a count varies by chance alone. */

/** Probability of a count, relative to that of the most likely count, below which counts are ignored. */
const NEGLIGIBLE_WEIGHT = 1e-18;

/**
 * Returns the 5th and 95th percentile of a binomial count. The result is exact: probabilities are summed outwards from
 * the most likely count by `P(x + 1) = P(x) · (n − x) p / ((x + 1)(1 − p))`, which is fast and does not underflow for
 * large n.
 * @param draws number of trials n, a whole number ≥ 0
 * @param chance probability p of success in each trial, 0 … 1
 * @throws RangeError if a parameter is outside its range
 */
export function binomialInterval(draws: number, chance: number): readonly [low: number, high: number] {
	if (!(Number.isInteger(draws) && draws >= 0 && chance >= 0 && chance <= 1)) {
		throw new RangeError(`Not a number of draws and a probability: ${draws}, ${chance}.`);
	}
	if (chance === 0 || chance === 1) return [draws * chance, draws * chance];
	const odds = chance / (1 - chance);
	const mode = Math.min(draws, Math.floor((draws + 1) * chance));
	const below: number[] = [];
	for (let x = mode, weight = 1; x > 0 && weight > NEGLIGIBLE_WEIGHT; x--) {
		weight *= x / ((draws - x + 1) * odds);
		below.push(weight);
	}
	const above: number[] = [];
	for (let x = mode, weight = 1; x < draws && weight > NEGLIGIBLE_WEIGHT; x++) {
		weight *= ((draws - x) * odds) / (x + 1);
		above.push(weight);
	}
	const weights = [...below.reverse(), 1, ...above];
	const first = mode - below.length;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return [first + indexAtSum(weights, 0.05 * total), first + indexAtSum(weights, 0.95 * total)];
}

/** Number of bisections: the result is exact to less than a billionth. */
const HALVINGS = 60;

/**
 * Returns the exact 95 % confidence interval (Garwood) for the mean of a Poisson count. If the mean is less than `low`,
 * the probability of the observed count or a larger one is under 1/40; if it is more than `high`, that of the observed
 * count or a smaller one is.
 * @param count observed count, a whole number ≥ 0
 * @throws RangeError if the count is not a whole number ≥ 0
 */
export function poissonInterval(count: number): readonly [low: number, high: number] {
	if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`Not a count: ${count}.`);
	const low = count === 0 ? 0 : poissonMean(count - 1, 1 - 1 / 40);
	return [low, poissonMean(count, 1 / 40)];
}

/** Returns the Poisson mean at which the probability of at most `count` events equals `chance`, by bisection. */
function poissonMean(count: number, chance: number): number {
	let [low, high] = [0, 10 + 4 * count];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (poissonCdf(count, middle) > chance) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Returns the probability of at most `count` events at a Poisson mean m: `Σ e⁻ᵐ mʲ / j!`. */
function poissonCdf(count: number, mean: number): number {
	let term = Math.exp(-mean);
	let total = term;
	for (let j = 1; j <= count; j++) total += term *= mean / j;
	return total;
}

/** Returns the index of the weight at which the running sum reaches a value. */
function indexAtSum(weights: readonly number[], value: number): number {
	let sum = 0;
	for (const [index, weight] of weights.entries()) {
		sum += weight;
		if (sum >= value) return index;
	}
	return weights.length - 1;
}
