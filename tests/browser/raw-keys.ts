/**
 * Returns the texts that look like a key instead of a word: a known key anywhere in a text, or a whole text
 * in the form of a key.
 * @param texts visible or announced texts
 * @param keys keys of the interface words
 * @param pictures keys of the picture words; their scene names also occur as file names
 */
export function findRawKeys(
	texts: readonly string[],
	keys: readonly string[],
	pictures: readonly string[] = []
): string[] {
	const known = new Set([...keys, ...pictures]);
	const prefixes = new Set(keys.map((key) => key.split('.', 1)[0]));
	return texts.filter((text) =>
		(text.match(/[a-z][\w-]*(?:\.[a-z][\w-]*)+/g) ?? []).some(
			(part) => known.has(part) || (part === text && prefixes.has(part.split('.', 1)[0]))
		)
	);
}
