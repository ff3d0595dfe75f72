import type { Inline, RichText } from '#lib/narrative/types/story.ts';

/** A teaching note, split into the text to show (`rest`) and the answer to hide. */
export interface SplitNote {
	readonly rest: RichText;
	/** The sentences that reveal the answer, as one paragraph; empty if there are none. */
	readonly answer: readonly Inline[];
}

/**
 * Splits a teaching note into the sentences that give away the answer and the rest. The presenter window hides the
 * answer at first, because the class might see the laptop.
 * @param text the note, by paragraph
 * @param beginnings the words with which a sentence of the answer begins, separated by bars: `Answer|Expected answer`
 */
export function splitAnswer(text: RichText, beginnings: string): SplitNote {
	const begins = new RegExp(`^(${beginnings.split('|').map(escape).join('|')})(?!\\p{L})`, 'u');
	const answer: Inline[] = [];
	const rest = text.map((paragraph) => {
		const kept: Inline[] = [];
		for (const sentence of sentences(paragraph)) {
			const first = firstOf(sentence);
			const isAnswer = first?.type === 'text' && begins.test(first.text.trimStart());
			(isAnswer ? answer : kept).push(...sentence);
		}
		return kept;
	});
	return { rest: rest.filter((paragraph) => paragraph.length > 0), answer };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Matches the boundary between two sentences: after the end mark and its space, before a capital, digit or opening
 * quote.
 */
const SENTENCE_BOUNDARY = /(?<=[.!?…][”’)]?\s|[.!?…]\u00a0»\s)(?=[\p{Lu}\p{Nd}“«])/u;

/** Returns the first inline of a sentence, inside the markup of a foreign language. */
function firstOf([inline]: readonly Inline[]): Inline | undefined {
	return inline?.type === 'foreign' ? firstOf(inline.children) : inline;
}

/** Splits a paragraph into sentences. An inline that is not plain text belongs to the sentence around it. */
function sentences(paragraph: readonly Inline[]): Inline[][] {
	const result: Inline[][] = [[]];
	for (const [index, inline] of paragraph.entries()) {
		if (inline.type === 'foreign')
			return sentences(inline.children).map((children) => [{ ...inline, children }]);
		if (inline.type !== 'text') {
			result.at(-1)?.push(inline);
			continue;
		}
		const [first = '', ...more] = inline.text.split(SENTENCE_BOUNDARY);
		if (first) result.at(-1)?.push({ type: 'text', text: first });
		for (const text of more) result.push([{ type: 'text', text }]);
		// A figure after “… end. ” begins a new sentence.
		if (index < paragraph.length - 1 && /[.!?…]\s$/u.test(inline.text)) result.push([]);
	}
	return result.filter((sentence) => sentence.length > 0);
}
