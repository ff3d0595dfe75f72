import { definedEntries, definedItems } from '../../deep-partial.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';

/** Checks that corrections and versions are dated from `published` to `updated`, and sources not after `updated`. */
export function checkDates(review: Review): void {
	const { published, updated, sources, corrections, versions } = review.file;
	for (const [id, { date }] of definedEntries(sources))
		checkNotAfter(review, date, updated, ['sources', id, 'date']);
	for (const [list, all] of [
		['corrections', corrections],
		['versions', versions]
	] as const)
		for (const [i, { date }] of definedItems(all)) {
			checkNotAfter(review, date, updated, [list, i, 'date']);
			if (date !== undefined && published !== undefined && date < published)
				review.add([list, i, 'date'], { found: date, expected: `${published}, “published”, or later` });
		}
}

/** Checks that a date is not after `updated`. @param date a year, month or day: 2026, 2026-11 or 2026-11-25 */
function checkNotAfter(
	review: Review,
	date: string | number | undefined,
	updated: string | undefined,
	path: Path
): void {
	const day = String(date ?? '');
	if (!updated || !/^\d/.test(day) || day <= updated.slice(0, day.length)) return;
	review.add(path, {
		found: day,
		expected: `${updated}, “updated”, or earlier`,
		hint: 'or change “updated”'
	});
}
