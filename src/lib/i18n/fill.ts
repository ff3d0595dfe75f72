/** Fills the blanks of a text, written `{name}`; a blank that nobody fills stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{([\w-]+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/**
 * A word of the interface by its key, with its blanks filled in. While pages are made, a key that nobody wrote a word for
 * stops the build; in a reader's hands the rest of the page goes on.
 */
export function lookUp(
	words: Readonly<Record<string, string>>,
	key: string,
	values: Readonly<Record<string, string>> = {}
): string {
	const word = words[key];
	if (word === undefined && import.meta.env.SSR) throw new Error(`No word for “${key}”`);
	return fill(word ?? key, values);
}
