import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialInterval, poissonInterval } from './intervals.ts';
import { random } from './random.ts';

describe('the binomial interval', () => {
	// Tables of the binomial distribution: P(X ≤ 3) = 0.9174 and P(X ≤ 4) = 0.9779 for 17 and 0.1; P(X ≤ 5) = 0.0207
	// and P(X ≤ 6) = 0.0577 for 20 and 0.5.
	it.each([
		[17, 0.1, [0, 4]],
		[20, 0.5, [6, 14]],
		[1, 0.5, [0, 1]],
		[0, 0.3, [0, 0]],
		[9, 0, [0, 0]],
		[9, 1, [9, 9]]
	])('of %d draws with probability %d matches the tables', (draws, chance, range) => {
		expect(binomialInterval(draws, chance)).toEqual(range);
	});

	it('is mirrored for the complementary probability', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2000 }),
				fc.double({ min: 0.001, max: 0.999, noNaN: true }),
				(draws, chance) => {
					const [low, high] = binomialInterval(draws, chance);
					const [from, to] = binomialInterval(draws, 1 - chance);
					expect(low).toBeLessThanOrEqual(draws * chance + 1);
					expect(high).toBeGreaterThanOrEqual(draws * chance - 1);
					// A percentile may fall just between two counts.
					expect(Math.abs(draws - to - low)).toBeLessThanOrEqual(1);
					expect(Math.abs(draws - from - high)).toBeLessThanOrEqual(1);
				}
			)
		);
	});

	it('contains nine draws in ten', () => {
		const [low, high] = binomialInterval(30, 0.3);
		const counts = Array.from(
			{ length: 4000 },
			(_, n) =>
				Array.from({ length: 30 }, (_value, i) => random(7, n, i)).filter((value) => value < 0.3).length
		);
		const within = counts.filter((count) => count >= low && count <= high).length / counts.length;
		expect(within).toBeGreaterThan(0.9);
		expect(within).toBeLessThan(0.96);
	});

	it('matches the normal approximation for many draws', () => {
		const [low, high] = binomialInterval(100_000, 0.2);
		const deviation = Math.sqrt(100_000 * 0.2 * 0.8);
		expect(Math.abs((high - low) / 2 / deviation - 1.645)).toBeLessThan(0.01);
		expect(Math.abs((high + low) / 2 - 20_000)).toBeLessThan(2);
	});

	it('rejects invalid draws and probabilities', () => {
		for (const [draws, chance] of [
			[-1, 0.5],
			[1.5, 0.5],
			[3, -0.1],
			[3, 1.1],
			[3, NaN]
		] as const) {
			expect(() => binomialInterval(draws, chance)).toThrow(RangeError);
		}
	});
});

describe('the Poisson confidence interval', () => {
	// Tables of exact limits for a Poisson mean, 95 %, two-sided.
	it.each([
		[0, 0, 3.69],
		[1, 0.025, 5.57],
		[7, 2.81, 14.42],
		[22, 13.79, 33.31]
	])('of %d matches the tables', (count, low, high) => {
		const [from, to] = poissonInterval(count);
		expect(from).toBeCloseTo(low, 2);
		expect(to).toBeCloseTo(high, 2);
	});

	it('rejects values that are not counts', () => {
		expect(() => poissonInterval(2.5)).toThrow('Not a count: 2.5');
		expect(() => poissonInterval(-1)).toThrow('Not a count: -1');
	});
});
