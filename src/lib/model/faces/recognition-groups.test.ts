import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseAlertShares, splitFalseAlerts, largestHiddenRatio, type Groups } from './recognition.ts';

const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe('groups', () => {
	const groups: fc.Arbitrary<Groups> = fc.record({
		share: rate,
		errorRatio: fc.double({ min: 0.01, max: 1000, noNaN: true })
	});

	it('split all false alerts, exactly and in whole people', () => {
		fc.assert(
			fc.property(groups, fc.integer({ min: 0, max: 1_000_000 }), (g, count) => {
				const { a, b } = falseAlertShares(g);
				expect(a + b).toBeCloseTo(1, 12);
				expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
				const whole = splitFalseAlerts(count, g);
				expect(whole.a + whole.b).toBe(count);
				expect(Math.min(whole.a, whole.b)).toBeGreaterThanOrEqual(0);
				expect(Math.abs(whole.b - count * b)).toBeLessThanOrEqual(0.5);
			})
		);
	});

	it('get their population share at a ratio of 1', () => {
		fc.assert(
			fc.property(rate, (share) => {
				expect(falseAlertShares({ share, errorRatio: 1 }).b).toBeCloseTo(share, 12);
			})
		);
	});

	it('differ per person by the ratio', () => {
		const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
		fc.assert(
			fc.property(groups, share, ({ errorRatio }, s) => {
				const { a, b } = falseAlertShares({ share: s, errorRatio });
				expect(b / s / (a / (1 - s)) / errorRatio).toBeCloseTo(1, 9);
			})
		);
	});

	it('split the 17 of the story: 2, 3, 9, 16 on B', () => {
		const dealt = [1, 2, 10, 100].map((times) => splitFalseAlerts(17, { share: 0.1, errorRatio: times }).b);
		expect(dealt).toEqual([2, 3, 9, 16]);
	});

	it('reject invalid shares and ratios', () => {
		for (const share of [-0.1, 1.1, NaN])
			expect(() => falseAlertShares({ share, errorRatio: 1 })).toThrow(RangeError);
		for (const times of [0, -1, NaN])
			expect(() => falseAlertShares({ share: 0.1, errorRatio: times })).toThrow(RangeError);
	});
});

describe('the largest hidden ratio', () => {
	// At k = 7.6, four or fewer of 17 have a probability of about 1/20, and four or more at equality too.
	it('is almost eight for the 17 of the story', () => {
		expect(largestHiddenRatio(17, 0.1)).toBeGreaterThan(7);
		expect(largestHiddenRatio(17, 0.1)).toBeLessThan(8);
	});

	it('decreases with the number of errors, from the maximum at 0', () => {
		const hidden = [0, 7, 17, 170, 1_700, 17_000].map((count) => largestHiddenRatio(count, 0.1));
		expect(hidden).toEqual(hidden.toSorted((a, b) => b - a));
		expect(hidden[0]).toBe(100);
		expect(hidden.at(-1)).toBeLessThan(1.1);
	});

	it('stays within the scale, and is the maximum if B is empty', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5_000 }), rate, (count, share) => {
				expect(largestHiddenRatio(count, share)).toBeGreaterThanOrEqual(1);
				expect(largestHiddenRatio(count, share)).toBeLessThanOrEqual(100);
			})
		);
		expect(largestHiddenRatio(50, 0)).toBe(100);
	});
});
