/** Fills the blanks of a text, written `{name}`; a blank that nobody fills stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
	return text.replace(/\{([\w-]+)\}/g, (blank, name: string) => values[name] ?? blank);
}
