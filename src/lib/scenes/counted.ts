import type { World } from './world.ts';

/** A whole number as the language writes it. */
export const whole = (world: World, value: number): string => world.format(value, { type: 'integer' });

/**
 * The form of a word that goes with a number, `KEY-one` or `KEY-many` as the language says; the number stands
 * where the word has a blank `{count}`.
 */
export function counted(world: World, key: string, count: number): string {
	const forms = ['one', 'many'].map((form) => world.word(`${key}-${form}`));
	return world.format(count, { type: 'plural', forms }).replace('{count}', whole(world, count));
}

/** How many records a list holds, as a title begins with it. */
export const howMany = (world: World, list: string): string => whole(world, world.records(list).length);
