import { describe, expect, it } from 'vitest';
import { yearsOf, yearsThrough } from './dates.ts';

describe('a date of the story', () => {
	it('is a decimal year, at its start or at its end', () => {
		expect(yearsOf('2026')).toBe(2026);
		expect(yearsOf('2026-07')).toBe(2026.5);
		expect(yearsThrough('2030')).toBe(2031);
		expect(yearsThrough('2027-12-31')).toBeCloseTo(2028, 2);
		expect(yearsThrough('2025-03')).toBeCloseTo(yearsOf('2025-04'), 9);
	});
});
