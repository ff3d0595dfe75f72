/** The hash and the normal distribution, as the method page describes them. */

const GOLDEN_RATIO = 0x9e3779b9n;
const WORD_SIZE = 1n << 32n;

/** Finaliser of MurmurHash3. */
function m(value: bigint): bigint {
	let h = value;
	h = ((h ^ (h >> 16n)) * 0x85ebca6bn) % WORD_SIZE;
	h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) % WORD_SIZE;
	return h ^ (h >> 16n);
}

/** Returns the hash h(seed, key, key…), 0 … 2³² − 1. */
export function hash32(seed: number, ...keys: readonly (string | number)[]): number {
	let value = m(BigInt(seed) ^ GOLDEN_RATIO);
	for (const key of keys) {
		if (typeof key === 'number') value ^= BigInt(key);
		else
			for (let i = 0; i < key.length; i++)
				value = ((value ^ BigInt(key.charCodeAt(i))) * 0x01000193n) % WORD_SIZE;
		value = m((value + GOLDEN_RATIO) % WORD_SIZE);
	}
	return Number(value);
}

/** Returns Φ(x) by Simpson’s rule: slow but simple. */
export function normalCdf(x: number): number {
	if (x > 9) return 1;
	if (x < -9) return tail(-x);
	if (x < -4) return tail(-x);
	const n = 600;
	const step = x / n;
	let sum = 0;
	for (let i = 0; i <= n; i++)
		sum += (i === 0 || i === n ? 1 : i % 2 ? 4 : 2) * Math.exp(-((i * step) ** 2) / 2);
	return 0.5 + (sum * step) / 3 / Math.sqrt(2 * Math.PI);
}

/** Returns the share above x, for large x, by the same rule over [x, x + 12]. */
function tail(x: number): number {
	const n = 1200;
	const step = 12 / n;
	let sum = 0;
	for (let i = 0; i <= n; i++)
		sum += (i === 0 || i === n ? 1 : i % 2 ? 4 : 2) * Math.exp(-((x + i * step) ** 2) / 2);
	return (sum * step) / 3 / Math.sqrt(2 * Math.PI);
}

/** Returns Φ⁻¹(p) by Newton's method. From the middle it comes nearer with each step, and never goes past the root. */
export function normalQuantile(p: number): number {
	for (let [x, steps] = [0, 0]; ; steps++) {
		const step = (p - normalCdf(x)) * Math.sqrt(2 * Math.PI) * Math.exp(x ** 2 / 2);
		if (Math.abs(step) < 1e-13 || steps === 60) return x;
		x += step;
	}
}
