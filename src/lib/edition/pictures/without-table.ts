import type { World } from '#lib/scenes/world.ts';

/**
 * Returns the world with other words for what a picture leaves out: they do not refer to the table, which pictures
 * outside a page lack.
 * @param words texts by their keys, with those that begin with `share.more-`
 */
export const withoutTable = (world: World, words: Readonly<Record<string, string>>): World => ({
	...world,
	word: (key) => (key.startsWith('picture.more-') ? (words[`share.${key.slice(8)}`] ?? '') : world.word(key))
});
