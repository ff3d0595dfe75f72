import { describe, expect, it } from 'vitest';
import { figureDifference } from './figure-difference.ts';

describe('the difference of two figures', () => {
	it('is computed from the displayed numbers', () => {
		expect(figureDifference(151, 13, { type: 'integer' }, 'fr-FR')).toEqual({ isMore: true, amount: '138' });
		expect(figureDifference(0.97, 1.04, { type: 'integer' }, 'fr-FR')).toBeUndefined();
		expect(figureDifference(2.46, 3.04, { type: 'decimal', digits: 1 }, 'fr-FR')).toEqual({
			isMore: false,
			amount: '0,5'
		});
	});

	it('is in percentage points between percentages', () => {
		expect(figureDifference(0.564, 0.19, { type: 'percent', digits: 0 }, 'en-GB')).toEqual({
			isMore: true,
			amount: '37',
			points: 37
		});
		expect(figureDifference(0.0101, 0.0104, { type: 'percent', digits: 1 }, 'en-GB')).toBeUndefined();
	});

	it('is formatted for the locale', () => {
		expect(figureDifference(25_000, 1000, { type: 'integer' }, 'fr-FR')?.amount).toBe('24\u202f000');
	});

	it('throws if a value is not finite', () => {
		expect(() => figureDifference(NaN, 1, { type: 'integer' }, 'fr-FR')).toThrow(RangeError);
	});
});
