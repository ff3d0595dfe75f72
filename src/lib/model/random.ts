/**
 * Chance as a function: the same seed and the same question always get the same answer, whatever was
 * asked before. Nobody shares a stream, so adding one person to the story moves nobody else.
 *
 * Only 32-bit integer arithmetic is used (`Math.imul`, shifts, exclusive or), which every engine computes
 * to the same bits.
 */

/**
 * Hash of a seed and any number of keys, evenly spread over 0 … 2³² − 1.
 * Strings are collected by FNV-1a, numbers taken whole (they must be integers); after each key,
 * MurmurHash3's finaliser lets every bit depend on all of them.
 */
export function hash(seed: number, ...keys: readonly (string | number)[]): number {
	let h = mix(seed ^ 0x9e3779b9) >>> 0;
	for (const key of keys) h = extend(h, key);
	return h;
}

/**
 * A hash with one more key: `extend(hash(seed, a), b)` is `hash(seed, a, b)`. Where thousands of questions begin
 * alike, their beginning then needs to be hashed only once.
 */
export function extend(before: number, key: string | number): number {
	let h = before;
	if (typeof key === 'number') h ^= key;
	else for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
	// Also closes the key, so that ('ab', 'c') and ('a', 'bc') differ; the constant keeps 0 from staying 0.
	return mix(h + 0x9e3779b9) >>> 0;
}

/** A number in [0, 1), with 32 bits of chance. */
export function random(seed: number, ...keys: readonly (string | number)[]): number {
	return hash(seed, ...keys) / 0x1_0000_0000;
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mix(value: number): number {
	let h = value;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}
