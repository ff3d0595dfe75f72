import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import { formatFigure, pluralCategories, pluralForm } from './numbers.ts';

const percent = (digits = 0): FigureFormat => ({ type: 'percent', digits });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
const format = fc.oneof(
	fc.constant<FigureFormat>({ type: 'integer' }),
	fc.record({ type: fc.constantFrom('decimal', 'percent'), digits: fc.integer({ min: 0, max: 4 }) })
) as fc.Arbitrary<FigureFormat>;

describe('formatFigure', () => {
	it('formats French with U+202F between thousands, U+00A0 before % and a decimal comma', () => {
		expect(formatFigure(1234567, { type: 'integer' }, 'fr-FR')).toBe('1\u202f234\u202f567');
		expect(formatFigure(0.558, percent(), 'fr-FR')).toBe('56\u00a0%');
		expect(formatFigure(0.0097, percent(1), 'fr-FR')).toBe('1,0\u00a0%');
		expect(formatFigure(1175, { type: 'integer' }, 'fr-CA')).toBe('1\u202f175');
	});

	it('formats English with commas, points and no space', () => {
		expect(formatFigure(1234567, { type: 'integer' }, 'en-GB')).toBe('1,234,567');
		expect(formatFigure(0.0097, percent(1), 'en-GB')).toBe('1.0%');
		expect(formatFigure(3.84, { type: 'decimal', digits: 1 }, 'en-GB')).toBe('3.8');
	});

	it('never formats negative zero, and uses a true minus sign', () => {
		for (const value of [-0, -0.004, 0.004]) expect(formatFigure(value, percent(), 'en-GB')).toBe('0%');
		expect(formatFigure(-3, { type: 'integer' }, 'fr-FR')).toBe('−3');
	});

	it('throws if the value is not finite', () => {
		for (const value of [NaN, Infinity, -Infinity])
			expect(() => formatFigure(value, { type: 'integer' }, 'fr-FR')).toThrow(RangeError);
	});

	it('contains no plain space and can be parsed back, in French and English', () => {
		fc.assert(
			fc.property(finite, format, fc.constantFrom('fr-FR', 'en-GB'), (value, form, locale) => {
				const text = formatFigure(value, form, locale);
				expect(text).not.toMatch(/ |-|NaN|∞/);
				expect(text).not.toMatch(locale === 'fr-FR' ? /[^\u00a0]%/ : /\s/);
				expect(text).toMatch(/^−?\d{1,3}(?:[\u202f,]\d{3})*(?:[.,]\d+)?(?:\u00a0?%)?$/);
				const plain = text.replace(/[\u202f\u00a0%]/g, '').replace('−', '-');
				const number = Number(locale === 'fr-FR' ? plain.replace(',', '.') : plain.replaceAll(',', ''));
				const digits = 'digits' in form ? form.digits : 0;
				const shown = form.type === 'percent' ? value * 100 : value;
				expect(Math.abs(number - shown)).toBeLessThanOrEqual(0.5 / 10 ** digits + Math.abs(shown) * 1e-12);
			})
		);
	});
});

describe('pluralForm', () => {
	it('chooses singular or plural by the rules of the language', () => {
		const forms = ['caméra', 'caméras'];
		expect([0, 1, 1.5, 2, 1e6].map((n) => pluralForm(n, forms, 'fr-FR'))).toEqual([
			'caméra',
			'caméra',
			'caméra',
			'caméras',
			'caméras'
		]);
		expect([0, 1, 2].map((n) => pluralForm(n, ['camera', 'cameras'], 'en-GB'))).toEqual([
			'cameras',
			'camera',
			'cameras'
		]);
	});

	it('inserts the number for #, and follows the displayed number', () => {
		const write = (value: number, forms: string[], locale = 'en-GB') =>
			formatFigure(value, { type: 'plural', forms }, locale);
		const forms = ['no camera', '# camera', '# cameras'];
		expect([0, 1, 12_000].map((value) => write(value, forms))).toEqual([
			'no camera',
			'1 camera',
			'12,000 cameras'
		]);
		expect(write(1234, ['une', '# caméras'], 'fr-FR')).toBe('1\u202f234 caméras');
		expect([0.97, 1.04, 1.06].map((value) => write(value, ['event', 'events']))).toEqual([
			'event',
			'event',
			'events'
		]);
	});

	it('uses the first of three forms for zero', () => {
		expect([0, 1, 2].map((n) => pluralForm(n, ['no one', 'someone', 'people'], 'en-GB'))).toEqual([
			'no one',
			'someone',
			'people'
		]);
	});

	it('uses all categories of a language with more than two', () => {
		expect(pluralCategories('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
		const forms = ['z', 'o', 't', 'f', 'm', 'x'];
		expect([0, 1, 2, 3, 11, 100].map((n) => pluralForm(n, forms, 'ar'))).toEqual(forms);
	});
});
