/** Fills the blanks of a text, written `{name}`; unknown blanks are left unchanged. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{([\w-]+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/**
 * Returns an interface word with its blanks filled. If the key is unknown, it throws during prerendering; in the
 * browser it returns the key.
 */
export function lookUpWord(
	words: Readonly<Record<string, string>>,
	key: string,
	values: Readonly<Record<string, string>> = {}
): string {
	const word = words[key];
	if (word === undefined && import.meta.env.SSR) throw new Error(`No word for “${key}”`);
	return fillBlanks(word ?? key, values);
}
