import type { Inline, RichText, LocalizedRich } from '#lib/narrative/types/story.ts';
import type { Prose } from '../prose.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';

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

/**
 * Returns the sources that some texts cite, with their numbers in the list of sources, sorted by number.
 * @param more ids of further sources to include
 */
export function citedSources(
	prose: Prose,
	texts: readonly LocalizedRich[],
	more: readonly string[] = []
): { readonly id: string; readonly number: number }[] {
	const ids = texts.flatMap((text) =>
		[...walkInlines(prose.rich(text).flat())].flatMap((inline) =>
			inline.type === 'source' ? [inline.id] : []
		)
	);
	return [...new Set([...ids, ...more])]
		.map((id) => ({ id, number: prose.sourceNumber(id) }))
		.sort((a, b) => a.number - b.number);
}

/** Returns whether any of the texts marks a sentence as a hypothesis. */
export const hasHypothesis = (texts: readonly (RichText | undefined)[]): boolean =>
	hasInline(texts, ['hypothesis']);

/** Returns whether any of the texts says what it is based on: a source or a hypothesis. */
export const isBased = (texts: readonly (RichText | undefined)[]): boolean =>
	hasInline(texts, ['source', 'hypothesis']);

const hasInline = (texts: readonly (RichText | undefined)[], wanted: readonly Inline['type'][]): boolean =>
	texts.some((text) => [...walkInlines((text ?? []).flat())].some(({ type }) => wanted.includes(type)));

/** Replaces glossary terms, which are buttons, by plain text, for pages without a glossary. */
export const replaceTerms = (text: readonly Inline[]): Inline[] =>
	text.map((inline): Inline => {
		if (inline.type === 'term') return { type: 'text', text: inline.text };
		return 'children' in inline ? { ...inline, children: replaceTerms(inline.children) } : inline;
	});

/** Returns a rich text in the language of `prose`, for paper: glossary terms are plain text. */
export const richForPaper = (prose: Prose, text: LocalizedRich): RichText =>
	prose.rich(text).map(replaceTerms);

/** Returns a rich text for paper as one paragraph, made of all its paragraphs. */
export const richInOneLine = (prose: Prose, text: LocalizedRich): readonly Inline[] =>
	richForPaper(prose, text).flat();
