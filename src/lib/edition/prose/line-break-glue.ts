import type { Inline } from '#lib/narrative/types.ts';

/** What a text lends to the terms on either side of it, and what is left of it. */
export interface Glued {
	/** To the term before it: `;` in “the [queue]; then”. */
	readonly head: string;
	readonly text: string;
	/** To the term after it: `l’` in “dans l’[analyse]”. */
	readonly tail: string;
}

/**
 * Parts of a text that must stay on one line with a term beside it. A term is a button, and browsers break lines
 * on either side of a button, even before a comma or after an elision; only an ordinary space may break there.
 */
export function lineBreakGlue(list: readonly Inline[], index: number): Glued {
	const inline = list[index];
	if (inline?.type !== 'text') return { head: '', text: '', tail: '' };
	const head = list[index - 1]?.type === 'term' ? edge(inline.text, /^[^ \n]*/) : '';
	const rest = inline.text.slice(head.length);
	const tail = list[index + 1]?.type === 'term' ? edge(rest, /[^ \n]*$/) : '';
	return { head, text: rest.slice(0, rest.length - tail.length), tail };
}

const edge = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';
