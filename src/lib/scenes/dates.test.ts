import { describe, expect, it } from 'vitest';
import { writeDate, yearsOf, yearsThrough } from './dates.ts';
import { worldIn } from './testing/world.ts';

const [french, english] = [worldIn('fr'), worldIn('en')];

describe('a date of the story', () => {
	it('is written as precisely as it is known, or by its year', () => {
		expect(writeDate(french, '2026-11-25')).toBe('25\u00a0novembre 2026');
		expect(writeDate(french, '2026-08-01')).toBe('1ᵉʳ\u00a0août 2026');
		expect(writeDate(english, '2026-11-25')).toBe('25\u00a0November 2026');
		expect(writeDate(english, '2025-03')).toBe('March 2025');
		expect(writeDate(english, '2016')).toBe('2016');
		expect(writeDate(french, '2026-11-25', 'year')).toBe('2026');
	});

	it('lies among the years, from its first moment to its last', () => {
		expect(yearsOf('2026')).toBe(2026);
		expect(yearsOf('2026-07')).toBe(2026.5);
		expect(yearsThrough('2030')).toBe(2031);
		expect(yearsThrough('2027-12-31')).toBeCloseTo(2028, 2);
		expect(yearsThrough('2025-03')).toBeCloseTo(yearsOf('2025-04'), 9);
	});
});
