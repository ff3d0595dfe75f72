import { max, min } from 'd3-array';
import { countedWord } from '#lib/i18n/counted-word.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { World } from '#lib/scenes/world.ts';
import { sharePercent, type PlanRow } from './plan-rows.ts';

/** Returns the names of some plans as a class calls them: by their tables, if all say theirs. */
export function namePlans(rows: readonly PlanRow[], word: Word, locale: string): string {
	const numbers = rows.map(({ number }) => number).sort((a, b) => a - b);
	const list = new Intl.ListFormat(locale).format(numbers.map(String));
	return rows.every(({ table }) => table !== undefined)
		? countedWord(word, 'present.plans-tables', rows.length, locale, { list })
		: countedWord(word, 'present.plans-named', rows.length, locale, { list });
}

/**
 * Returns the sentences with which a ranking ends: which plan films most, and which bet was nearest, if there are any. Of
 * those that the table writes alike, each is named. Until it is computed what a plan films, nothing is said of it.
 */
export function describeRanking(
	rows: readonly PlanRow[],
	{ format, locale }: Pick<World, 'format' | 'locale'>,
	word: Word
): string[] {
	const most = max(rows, sharePercent);
	const least = min(rows, ({ off }) => off);
	const sentences: string[] = [];
	if (most !== undefined) {
		const names = namePlans(
			rows.filter((row) => sharePercent(row) === most),
			word,
			locale
		);
		sentences.push(
			word('present.plans-most', { names, share: format(most / 100, { type: 'percent', digits: 0 }) })
		);
	}
	if (least !== undefined) {
		const names = namePlans(
			rows.filter(({ off }) => off === least),
			word,
			locale
		);
		const points = countedWord(word, 'present.plans-points', least, locale);
		sentences.push(word(least === 0 ? 'present.plans-exact' : 'present.plans-nearest', { names, points }));
	}
	return sentences;
}
