import { memoize } from '#lib/model/maths/memoize.ts';

/** The precision of a formatted date: all that is known, or the year only. */
export type DatePrecision = 'full' | 'year';

const formatOf = memoize(
	(locale: string, withDay: boolean) =>
		new Intl.DateTimeFormat(locale, {
			year: 'numeric',
			month: 'long',
			...(withDay && { day: 'numeric' }),
			timeZone: 'UTC'
		})
);

/**
 * Formats a date of the story with the precision that is known.
 * @param locale BCP 47 tag, such as `fr-FR`
 * @param iso `2026-11-25`, `2026-11` or `2026`; anything else is returned unchanged
 */
export function formatDate(locale: string, iso: string, precision: DatePrecision = 'full'): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
	if (!year) return iso;
	if (!month || precision === 'year') return year;
	const date = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
	const text = formatOf(locale, day !== undefined).format(date);
	// Intl formats the first day of a month without the ordinal that French requires. A no-break space keeps the day
	// with its month.
	return text.replace(/^1 (?=\D)/, locale.startsWith('fr') ? '1ᵉʳ ' : '1 ').replace(/^(\d\S*) /, '$1\u00a0');
}
