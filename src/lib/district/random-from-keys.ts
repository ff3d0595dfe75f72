/** Seed of the drawing; another number changes every house. The plan of Paris that inspired the style is of 1739. */
const DRAWING_SEED = 1739;

/**
 * Returns a random number in [0, 1) that depends only on the keys. Every stroke has its own keys, so adding a house
 * changes no other. (FNV-1a and the finaliser of MurmurHash3, as in the model; it has its own seed because the drawing
 * must not change with the seed of the story.)
 */
export function randomFromKeys(...keys: readonly (string | number)[]): number {
	let h = DRAWING_SEED;
	for (const letter of keys.join(' ')) h = Math.imul(h ^ letter.charCodeAt(0), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
