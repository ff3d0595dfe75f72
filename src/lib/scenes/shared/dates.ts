/** Positions of dates on an axis of years. */

/**
 * Returns a date as a decimal year: 2026.5 is the middle of 2026. A month or a year counts from its first day.
 * @param iso date as `2026`, `2026-07` or `2026-07-14`
 */
export function decimalYear(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

/**
 * Returns the end of a day, month or year as a decimal year.
 * @param iso date as `2026`, `2026-07` or `2026-07-14`
 */
export function decimalYearEnd(iso: string): number {
	const step = [1, 1 / 12, 1 / 365][iso.split('-').length - 1] ?? 0;
	return decimalYear(iso) + step;
}
