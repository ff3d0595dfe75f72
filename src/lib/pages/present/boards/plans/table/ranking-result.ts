import { countedWord } from '#lib/i18n/counted-word.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { World } from '#lib/scenes/world.ts';
import type { PlanRow } from './plan-rows.ts';

/** Returns the names of some plans as a class calls them: by their tables, if all say theirs. */
export function namePlans(rows: readonly PlanRow[], word: Word, locale: string): string {
	const list = new Intl.ListFormat(locale).format(rows.map(({ number }) => String(number)));
	const key = rows.every(({ table }) => table !== undefined) ? 'present.plans-tables' : 'present.plans-named';
	return countedWord(word, key, rows.length, locale, { list });
}

/**
 * Returns the sentences with which a ranking ends: which plan films most, and which bet was nearest, if there are any. Of
 * equal ones, each is named.
 */
export function describeRanking(
	rows: readonly PlanRow[],
	{ format, locale }: Pick<World, 'format' | 'locale'>,
	word: Word
): string[] {
	const most = Math.max(...rows.map(({ share }) => share ?? 0));
	const first = rows.filter(({ share }) => share === most);
	const least = Math.min(...rows.map(({ off }) => off ?? Infinity));
	const nearest = rows.filter(({ off }) => off === least);
	const share = format(most, { type: 'percent', digits: 0 });
	const names = namePlans(nearest, word, locale);
	const points = countedWord(word, 'present.plans-points', least, locale);
	return [
		...(first.length > 0
			? [word('present.plans-most', { names: namePlans(first, word, locale), share })]
			: []),
		...(nearest.length === 0
			? []
			: [word(least === 0 ? 'present.plans-exact' : 'present.plans-nearest', { names, points })])
	];
}
