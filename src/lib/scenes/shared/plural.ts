import { countedWord } from '#lib/i18n/counted-word.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { World } from '../world.ts';

/** Returns an integer formatted for the locale. */
export const formatCount = (world: World, value: number): string => world.format(value, { type: 'integer' });

/** Returns the plural form of a word, `KEY-one` or a form of `KEY-many` by the rules of the locale, with `{count}` filled in. */
export function pluralWord(world: World, key: string, count: number): string {
	const word = (name: string, values: Readonly<Record<string, string>>) =>
		fillBlanks(world.word(name), values);
	return countedWord(word, key, count, world.locale, { count: formatCount(world, count) });
}
