/** Joins texts as sentences, adding a full stop to each that has no end mark. */
export const sentences = (...texts: readonly string[]): string =>
	texts.map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`)).join(' ');
