/** Texts that a host adds to a frame by its address. They are plain text, and the frame says whose they are. */
export interface HostText {
	readonly headline: string;
	readonly line: string;
	/** Who chose the settings, and when: “Le Quotidien, 28 November 2026”. */
	readonly signature: string;
}

/** Largest number of characters of each text. */
export const MAX_CHARACTERS: Readonly<Record<keyof HostText, number>> = {
	headline: 90,
	line: 180,
	signature: 60
};

/** Names of the texts, which are also those of their query parameters. */
export const HOST_TEXTS = ['headline', 'line', 'signature'] as const satisfies readonly (keyof HostText)[];

export const NO_HOST_TEXT: HostText = { headline: '', line: '', signature: '' };

/** Control characters, ends of lines, and marks that turn the writing direction of the text after them. */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
/** Marks above or below a letter, more than any language needs. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Returns a text on one line without invisible characters, cut to a number of characters.
 * @param most largest number of characters (code points)
 */
export function cleanText(text: string, most: number): string {
	// Cut first, so that a long address costs no time.
	const plain = text
		.slice(0, 8 * most)
		.replace(INVISIBLE, ' ')
		.replace(PILED_MARKS, '$1')
		.replace(/ {2,}/g, ' ')
		.trim();
	return [...plain].slice(0, most).join('').trim();
}

/** Reads the host's texts from a query; missing ones are empty. */
export const readHostText = (query: URLSearchParams): HostText =>
	Object.fromEntries(
		HOST_TEXTS.map((name) => [name, cleanText(query.get(name) ?? '', MAX_CHARACTERS[name])])
	) as unknown as HostText;

/** Returns a text between signs that keep its writing direction from turning the words around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
