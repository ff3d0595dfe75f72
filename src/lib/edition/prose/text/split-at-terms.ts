import type { Inline } from '#lib/narrative/types/story.ts';

/**
 * A text in three parts: what must stay on one line with the term before it, what with the term after it, and the rest.
 */
export interface GluedText {
	/** Stays with the term before it: `;` in “the [queue]; then”. */
	readonly head: string;
	readonly text: string;
	/** Stays with the term after it: `l’` in “dans l’[analyse]”. */
	readonly tail: string;
}

/**
 * Splits a text into the parts that must stay on one line with a term next to it, and the rest. A term is a button, and
 * browsers allow a line break on either side of a button, even before a comma or after an elision.
 * @param list inlines of a paragraph
 * @param index index of the text in `list`; all parts are empty if the inline there is not a text
 */
export function splitAtTerms(list: readonly Inline[], index: number): GluedText {
	const inline = list[index];
	if (inline?.type !== 'text') return { head: '', text: '', tail: '' };
	const head = list[index - 1]?.type === 'term' ? firstMatch(inline.text, /^[^ \n]*/) : '';
	const rest = inline.text.slice(head.length);
	const tail = list[index + 1]?.type === 'term' ? firstMatch(rest, /[^ \n]*$/) : '';
	return { head, text: rest.slice(0, rest.length - tail.length), tail };
}

const firstMatch = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';
