import type { Inline, RichText } from '#lib/narrative/types.ts';
import type { Prose } from './prose.ts';

/** Rich text as a line without marks, its figures computed: for descriptions of pages, feeds and machines. */
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

/** A sentence ends with its sign, followed by a space and by what begins the next one. */
const SENTENCE = /(?<=[.?!…][\u202f»”)]*) (?=[\p{Lu}\p{Nd}«“(])/u;

/**
 * The first whole sentences of a text.
 * @param most characters; one sentence alone may be longer
 */
export function firstSentences(text: string, most: number): string {
	const [first = '', ...others] = text.split(SENTENCE);
	let kept = first;
	for (const sentence of others) {
		if (kept.length + 1 + sentence.length > most) break;
		kept += ` ${sentence}`;
	}
	return kept;
}
