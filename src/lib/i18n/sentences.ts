/** Texts as sentences, one after the other: what ends without a stop gets one. */
export const sentences = (...texts: readonly string[]): string =>
	texts.map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`)).join(' ');
