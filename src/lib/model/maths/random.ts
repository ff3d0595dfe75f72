/**
 * Random numbers as a pure function of a seed and keys: the same input always gives the same result. There is no
 * shared stream, so adding a person to the story moves nobody else.
 *
 * Only 32-bit integer arithmetic is used (`Math.imul`, shifts, exclusive or), which is bit-identical in every
 * engine.
 */

/**
 * Returns a hash of a seed and any number of keys, uniform over 0 … 2³² − 1. Strings are hashed by FNV-1a; numbers
 * must be integers. After each key, the finaliser of MurmurHash3 makes every bit depend on all others.
 */
export function hash(seed: number, ...keys: readonly (string | number)[]): number {
	let h = mix(seed ^ 0x9e3779b9) >>> 0;
	for (const key of keys) h = extendHash(h, key);
	return h;
}

/**
 * Adds a key to a hash: `extendHash(hash(seed, a), b)` equals `hash(seed, a, b)`. When thousands of draws share their
 * first keys, these are hashed only once.
 */
export function extendHash(hashed: number, key: string | number): number {
	let h = hashed;
	if (typeof key === 'number') h ^= key;
	else for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
	// Mixing after each key makes ('ab', 'c') and ('a', 'bc') differ; the constant keeps 0 from mapping to 0.
	return mix(h + 0x9e3779b9) >>> 0;
}

/**
 * Returns a random number in [0, 1) with 32 random bits, which is always the same for the same seed and keys. Numbers
 * among the keys must be integers.
 */
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
