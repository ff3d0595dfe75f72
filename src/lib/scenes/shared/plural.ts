import type { World } from '../world.ts';

/** Returns an integer formatted for the locale. */
export const formatCount = (world: World, value: number): string => world.format(value, { type: 'integer' });

/** Returns the plural form of a word, `KEY-one` or `KEY-many` by the rules of the locale, with `{count}` filled in. */
export function pluralWord(world: World, key: string, count: number): string {
	const forms = ['one', 'many'].map((form) => world.word(`${key}-${form}`));
	return world.format(count, { type: 'plural', forms }).replaceAll('{count}', formatCount(world, count));
}
