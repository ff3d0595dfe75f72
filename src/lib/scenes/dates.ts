import type { World } from './world.ts';

/** How much of a date is written: all that is known, or its year alone. */
export type Precision = 'full' | 'year';

const months = new Map<string, Intl.DateTimeFormat>();

/** A date of the story, `2026-11-25`, `2026-11` or `2026`, as the world's language writes it. */
export function writeDate(world: World, iso: string, precision: Precision = 'full'): string {
	const [year = '', month, day] = iso.split('-');
	if (!month || precision === 'year') return year;
	const values = { year, month: monthName(world.lang, Number(month)), day: '' };
	if (!day) return world.fill('unit.month-year', values);
	// Intl writes no ordinal for the first of a month, which French asks for.
	return day === '01'
		? world.fill('unit.first-month-year', values)
		: world.fill('unit.day-month-year', { ...values, day: String(Number(day)) });
}

function monthName(lang: string, month: number): string {
	const format = months.get(lang) ?? new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
	months.set(lang, format);
	return format.format(Date.UTC(2000, month - 1, 1));
}

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
