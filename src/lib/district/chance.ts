/** Another number redraws every house. This is the year of the plan of Paris to which the manner is owed. */
const EDITION = 1739;

/**
 * Chance as a function of its keys, in [0, 1). Every stroke asks its own question, so that one house more
 * changes no other. (FNV-1a and the finaliser of MurmurHash3, as for the people; but the drawing must not
 * change when an editor tries another seed for them.)
 */
export function chance(...keys: readonly (string | number)[]): number {
	let h = EDITION;
	for (const letter of keys.join(' ')) h = Math.imul(h ^ letter.charCodeAt(0), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
