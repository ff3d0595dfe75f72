import type { Inline, RichText } from '#lib/narrative/types/story.ts';
import type { Prose } from '../prose.ts';

/** Converts rich text to one line of plain text with computed figures, for metadata and feeds. */
export function plainText(text: RichText, prose: Pick<Prose, 'format'>): string {
	const plain = (inline: Inline): string => {
		switch (inline.type) {
			case 'text':
			case 'term':
				return inline.text;
			case 'figure':
				return prose.format(inline.name, inline.format);
			case 'source':
			case 'hypothesis':
				return '';
			default:
				return inline.children.map(plain).join('');
		}
	};
	return text
		.map((paragraph) => paragraph.map(plain).join(''))
		.join(' ')
		.replace(/ +/g, ' ')
		.replace(/ (?=[.,])/g, '')
		.trim();
}

/** The space between two sentences: after a final punctuation mark, before a capital, a digit or an opening quote. */
const SENTENCE_BREAK = /(?<=[.?!…][\u202f»”)]*) (?=[\p{Lu}\p{Nd}«“(])/u;

/**
 * Returns as many whole sentences from the start of a text as fit, but at least one.
 * @param most maximum number of characters; a single sentence may be longer
 */
export function firstSentences(text: string, most: number): string {
	const [first = '', ...others] = text.split(SENTENCE_BREAK);
	let kept = first;
	for (const sentence of others) {
		if (kept.length + 1 + sentence.length > most) break;
		kept += ` ${sentence}`;
	}
	return kept;
}
