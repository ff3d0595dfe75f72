import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendHash, hash, random } from './random.ts';

/** Returns how many of 200,000 values in [0, 100) fall into each of 100 bins. */
function histogram(value: (i: number) => number): number[] {
	const counts = Array.from({ length: 100 }, () => 0);
	for (let i = 0; i < 200_000; i++) {
		const bin = Math.floor(value(i));
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts;
}

/** χ² statistic against a uniform distribution: about the number of bins if the values are uniform. */
function chiSquared(counts: readonly number[]): number {
	const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
	return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

describe('hash', () => {
	it('is the same on every machine', () => {
		expect(hash(20260)).toBe(224438767);
		expect(hash(20260, 'ines', 'speed')).toBe(3757526504);
		expect(hash(20260, 'crowd', 7, 'speed')).toBe(564475549);
	});

	it('gives unsigned 32-bit integers', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), fc.integer(), (seed, text, number) => {
				const h = hash(seed, text, number);
				expect(h).toBe(h >>> 0);
			})
		);
	});

	it('distinguishes keys with the same concatenation', () => {
		expect(hash(1, 'ab', 'c')).not.toBe(hash(1, 'a', 'bc'));
		expect(hash(1, 'a', '')).not.toBe(hash(1, 'a'));
		expect(hash(1, 0, 0)).not.toBe(hash(1, 0));
	});

	it('can be extended by a key', () => {
		fc.assert(
			fc.property(
				fc.integer(),
				fc.array(fc.oneof(fc.string(), fc.integer())),
				fc.string(),
				(seed, keys, last) => {
					expect(extendHash(hash(seed, ...keys), last)).toBe(hash(seed, ...keys, last));
				}
			)
		);
	});

	it('has no collision among 20,000 ids and keys (0.05 expected)', () => {
		const seen = new Set<number>();
		for (let id = 0; id < 10_000; id++) for (const what of ['speed', 'side']) seen.add(hash(20260, id, what));
		expect(seen.size).toBeGreaterThanOrEqual(19_998);
	});

	it('flips about half the bits when any bit of the seed flips', () => {
		let flipped = 0;
		for (let seed = 0; seed < 200; seed++) {
			for (let bit = 0; bit < 32; bit++) {
				let difference = hash(seed, 'x') ^ hash(seed ^ (1 << bit), 'x');
				for (; difference; difference &= difference - 1) flipped++;
			}
		}
		expect(flipped / (200 * 32 * 32)).toBeCloseTo(0.5, 2);
	});
});

describe('random', () => {
	it('is uniform over seeds, ids and keys', () => {
		// 99.9 % of uniform histograms with 100 bins are below 149.
		for (const ask of [
			(i: number) => random(i, 'id', 'what'),
			(i: number) => random(20260, i, 'what'),
			(i: number) => random(20260, `person-${i}`, 'what'),
			(i: number) => random(20260, 'id', i)
		]) {
			expect(chiSquared(histogram((i) => ask(i) * 100))).toBeLessThan(149);
		}
	});

	it('gives independent values for neighbouring keys', () => {
		const ten = (id: number) => Math.floor(10 * random(20260, id, 'speed'));
		expect(chiSquared(histogram((i) => 10 * ten(i) + ten(i + 1)))).toBeLessThan(149);
	});

	it('stays in [0, 1)', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), (seed, key) => {
				const value = random(seed, key);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThan(1);
			})
		);
	});
});
