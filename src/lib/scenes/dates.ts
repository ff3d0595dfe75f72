/** Where dates lie on an axis of years. */

/** Where a date lies among the years: 2026.5 is the middle of 2026. A month or a year counts from its first day. */
export function yearsOf(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The same for the day, month or year through which something lasted: its last moment. */
export function yearsThrough(iso: string): number {
	const step = [1, 1 / 12, 1 / 365][iso.split('-').length - 1] ?? 0;
	return yearsOf(iso) + step;
}
