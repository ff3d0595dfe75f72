import type { World } from './world.ts';

/** A whole number as the language writes it. */
export const integer = (world: World, value: number): string => world.format(value, { type: 'integer' });

/**
 * The form of a word that goes with a number, `KEY-one` or `KEY-many` as the language says; the number stands
 * where the word has a blank `{count}`.
 */
export function plural(world: World, key: string, count: number): string {
	const forms = ['one', 'many'].map((form) => world.word(`${key}-${form}`));
	return world.format(count, { type: 'plural', forms }).replace('{count}', integer(world, count));
}
