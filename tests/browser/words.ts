/**
 * What looks like a key instead of a word: a key of ours anywhere in a text, or a whole text that is made like one.
 * @param texts that somebody sees or hears
 * @param keys of the words of the interface
 * @param pictures keys of the words of pictures, whose scenes bear the names of files too
 */
export function rawKeys(
	texts: readonly string[],
	keys: readonly string[],
	pictures: readonly string[] = []
): string[] {
	const known = new Set([...keys, ...pictures]);
	const rooms = new Set(keys.map((key) => key.split('.', 1)[0]));
	return texts.filter((text) =>
		(text.match(/[a-z][\w-]*(?:\.[a-z][\w-]*)+/g) ?? []).some(
			(part) => known.has(part) || (part === text && rooms.has(part.split('.', 1)[0]))
		)
	);
}
