import type { Inline, RichText } from '#lib/narrative/types.ts';

export interface Split {
	readonly rest: RichText;
	/** The sentences that give the answer away, in one paragraph; empty where there are none. */
	readonly answer: readonly Inline[];
}

/**
 * Takes the sentences out of a note that tell the answer, so that they stay hidden until somebody asks: a glance at
 * the laptop must not end a guess.
 * @param beginnings words with which such a sentence begins, between bars: `Answer|Expected answer`
 */
export function splitAnswer(text: RichText, beginnings: string): Split {
	const begins = new RegExp(`^(${beginnings.split('|').map(escape).join('|')})(?!\\p{L})`, 'u');
	const answer: Inline[] = [];
	const rest = text.map((paragraph) => {
		const kept: Inline[] = [];
		for (const sentence of sentences(paragraph)) {
			const first = firstOf(sentence);
			const told = first?.type === 'text' && begins.test(first.text.trimStart());
			(told ? answer : kept).push(...sentence);
		}
		return kept;
	});
	return { rest: rest.filter((paragraph) => paragraph.length > 0), answer };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** After the end of a sentence and the space behind it, if another one follows. */
const ENDS = /(?<=[.!?…][”’)]?\s|[.!?…]\u00a0»\s)(?=[\p{Lu}\p{Nd}“«])/u;

/** Where a sentence begins, in whatever language. */
function firstOf([inline]: readonly Inline[]): Inline | undefined {
	return inline?.type === 'foreign' ? firstOf(inline.children) : inline;
}

/** A paragraph sentence by sentence; what is no plain text belongs to the sentence around it. */
function sentences(paragraph: readonly Inline[]): Inline[][] {
	const all: Inline[][] = [[]];
	for (const [index, inline] of paragraph.entries()) {
		if (inline.type === 'foreign')
			return sentences(inline.children).map((children) => [{ ...inline, children }]);
		if (inline.type !== 'text') {
			all.at(-1)?.push(inline);
			continue;
		}
		const [first = '', ...more] = inline.text.split(ENDS);
		if (first) all.at(-1)?.push({ type: 'text', text: first });
		for (const text of more) all.push([{ type: 'text', text }]);
		// “… end. ” before a figure: the sentence that begins with it is another one.
		if (index < paragraph.length - 1 && /[.!?…]\s$/u.test(inline.text)) all.push([]);
	}
	return all.filter((sentence) => sentence.length > 0);
}
