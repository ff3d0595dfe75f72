import { describe, expect, it } from 'vitest';
import { decimalYear, decimalYearEnd } from './dates.ts';

describe('a date of the story', () => {
	it('is a decimal year, at its start or at its end', () => {
		expect(decimalYear('2026')).toBe(2026);
		expect(decimalYear('2026-07')).toBe(2026.5);
		expect(decimalYearEnd('2030')).toBe(2031);
		expect(decimalYearEnd('2027-12-31')).toBeCloseTo(2028, 2);
		expect(decimalYearEnd('2025-03')).toBeCloseTo(decimalYear('2025-04'), 9);
	});
});
