/** How much chance alone moves a count. */

/** Relative to the most likely count, what is not worth adding up any more. */
const NEGLIGIBLE = 1e-18;

/**
 * The counts between which a binomial count falls nine times in ten: of so many draws, each of which counts with the
 * same chance, the 5th and the 95th percentile. Exact, outward from the most likely count by
 * `P(x + 1) = P(x) · (n − x) p / ((x + 1)(1 − p))`, so that large numbers neither underflow nor take long.
 * Throws a RangeError unless the draws are a whole number from 0 on and the chance is 0 … 1.
 */
export function ordinaryRange(draws: number, chance: number): readonly [low: number, high: number] {
	if (!(Number.isInteger(draws) && draws >= 0 && chance >= 0 && chance <= 1)) {
		throw new RangeError(`No draws and chance: ${draws}, ${chance}.`);
	}
	if (chance === 0 || chance === 1) return [draws * chance, draws * chance];
	const odds = chance / (1 - chance);
	const top = Math.min(draws, Math.floor((draws + 1) * chance));
	const below: number[] = [];
	for (let x = top, weight = 1; x > 0 && weight > NEGLIGIBLE; x--) {
		weight *= x / ((draws - x + 1) * odds);
		below.push(weight);
	}
	const above: number[] = [];
	for (let x = top, weight = 1; x < draws && weight > NEGLIGIBLE; x++) {
		weight *= ((draws - x) * odds) / (x + 1);
		above.push(weight);
	}
	const weights = [...below.reverse(), 1, ...above];
	const first = top - below.length;
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	return [first + percentile(weights, 0.05 * all), first + percentile(weights, 0.95 * all)];
}

/** How often to halve: to less than a billionth. */
const HALVINGS = 60;

/**
 * The averages that a count of rare and independent events may stand for, with 95 % confidence: below the first, so
 * many or more would come less than once in forty times; above the second, so many or fewer would. Exact, after
 * Garwood. Throws a RangeError unless the count is a whole number from 0 on.
 */
export function rareRange(count: number): readonly [low: number, high: number] {
	if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`No count: ${count}.`);
	const least = count === 0 ? 0 : averageWith(count - 1, 1 - 1 / 40);
	return [least, averageWith(count, 1 / 40)];
}

/** The average with which so many events or fewer come with a chance. */
function averageWith(most: number, chance: number): number {
	let [low, high] = [0, 10 + 4 * most];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (atMost(most, middle) > chance) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Chance of so many events or fewer: `Σ e⁻ᵐ mʲ / j!`. */
function atMost(most: number, average: number): number {
	let term = Math.exp(-average);
	let total = term;
	for (let j = 1; j <= most; j++) total += term *= average / j;
	return total;
}

/** How many weights come before the one with which their sum reaches a value. */
function percentile(weights: readonly number[], value: number): number {
	let sum = 0;
	for (const [index, weight] of weights.entries()) {
		sum += weight;
		if (sum >= value) return index;
	}
	return weights.length - 1;
}
