/** Joins texts as sentences, adding a full stop to each that has no end mark. */
export const joinSentences = (...texts: readonly string[]): string =>
	texts.map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`)).join(' ');
