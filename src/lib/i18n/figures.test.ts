import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { figureDifference, figureKey, parseFigureKey } from './figures.ts';

it('finds name and format of a figure in its key', () => {
	const name = fc.string({ minLength: 1 }).filter((text) => !/\s/.test(text));
	const digits = fc.integer({ min: 0, max: 4 });
	const word = fc.string({ minLength: 1 }).filter((text) => !text.includes(','));
	const format: fc.Arbitrary<FigureFormat> = fc.oneof(
		fc.constantFrom({ type: 'integer' } as const, { type: 'digits' } as const, { type: 'Words' } as const),
		fc.record({ type: fc.constantFrom('decimal' as const, 'percent' as const), digits }),
		fc.record({ type: fc.constant('plural' as const), forms: fc.array(word, { minLength: 2, maxLength: 6 }) })
	);
	fc.assert(
		fc.property(fc.record({ name, format }), (given) => {
			expect(parseFigureKey(figureKey(given))).toEqual(given);
		})
	);
});

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
