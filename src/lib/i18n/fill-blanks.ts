/** Replaces the blanks of a text, written `{name}`, by their values. Blanks without a value are left unchanged. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{([\w-]+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/**
 * Returns an interface word by its key, with its blanks filled.
 * @returns the key itself if it is unknown in the browser
 * @throws Error if it is unknown on the server
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
