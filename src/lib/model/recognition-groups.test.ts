import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differential, falseByGroup, hiddenTimes, type Groups } from './recognition.ts';

const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe('groups', () => {
	const groups: fc.Arbitrary<Groups> = fc.record({
		share: rate,
		times: fc.double({ min: 0.01, max: 1000, noNaN: true })
	});

	it('split all false alerts, exactly and in whole people', () => {
		fc.assert(
			fc.property(groups, fc.integer({ min: 0, max: 1_000_000 }), (g, count) => {
				const { a, b } = differential(g);
				expect(a + b).toBeCloseTo(1, 12);
				expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
				const whole = falseByGroup(count, g);
				expect(whole.a + whole.b).toBe(count);
				expect(Math.min(whole.a, whole.b)).toBeGreaterThanOrEqual(0);
				expect(Math.abs(whole.b - count * b)).toBeLessThanOrEqual(0.5);
			})
		);
	});

	it('get their population share at a ratio of 1', () => {
		fc.assert(
			fc.property(rate, (share) => {
				expect(differential({ share, times: 1 }).b).toBeCloseTo(share, 12);
			})
		);
	});

	it('differ per person by the ratio', () => {
		const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
		fc.assert(
			fc.property(groups, share, ({ times }, s) => {
				const { a, b } = differential({ share: s, times });
				expect(b / s / (a / (1 - s)) / times).toBeCloseTo(1, 9);
			})
		);
	});

	it('split the 17 of the story: 2, 3, 9, 16 on B', () => {
		const dealt = [1, 2, 10, 100].map((times) => falseByGroup(17, { share: 0.1, times }).b);
		expect(dealt).toEqual([2, 3, 9, 16]);
	});

	it('reject invalid shares and ratios', () => {
		for (const share of [-0.1, 1.1, NaN]) expect(() => differential({ share, times: 1 })).toThrow(RangeError);
		for (const times of [0, -1, NaN]) expect(() => differential({ share: 0.1, times })).toThrow(RangeError);
	});
});

describe('the largest hidden ratio', () => {
	// At k = 7.6, four or fewer of 17 have a probability of about 1/20, and four or more at equality too.
	it('is almost eight for the 17 of the story', () => {
		expect(hiddenTimes(17, 0.1)).toBeGreaterThan(7);
		expect(hiddenTimes(17, 0.1)).toBeLessThan(8);
	});

	it('decreases with the number of errors, from the maximum at 0', () => {
		const hidden = [0, 7, 17, 170, 1_700, 17_000].map((count) => hiddenTimes(count, 0.1));
		expect(hidden).toEqual(hidden.toSorted((a, b) => b - a));
		expect(hidden[0]).toBe(100);
		expect(hidden.at(-1)).toBeLessThan(1.1);
	});

	it('stays within the scale, and is the maximum if B is empty', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5_000 }), rate, (count, share) => {
				expect(hiddenTimes(count, share)).toBeGreaterThanOrEqual(1);
				expect(hiddenTimes(count, share)).toBeLessThanOrEqual(100);
			})
		);
		expect(hiddenTimes(50, 0)).toBe(100);
	});
});
