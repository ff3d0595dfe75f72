/** Cloze texts: strong text in the story becomes a gap for pupils to fill in. */
import { plainText, richForPaper } from '#lib/edition/prose/text/plain-text.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { splitIdeas } from './ideas.ts';
import type { Inline, LocalizedRich } from '#lib/narrative/types/story.ts';

/** A piece of text, or the content of a gap. */
export interface TextPiece {
	readonly gap: boolean;
	readonly words: readonly Inline[];
}

/** Returns the words that fill the gaps of some texts, for pupils to choose from: each once, in alphabetical order. */
export function listGapWords(prose: Prose, texts: readonly LocalizedRich[]): string[] {
	const words = texts
		.flatMap((text) => splitAtGaps(prose, text).flat())
		.flatMap(({ gap, words }) => (gap ? [plainText([[...words]], prose)] : []));
	return [...new Set(words)].sort(new Intl.Collator(prose.lang, { numeric: true }).compare);
}

/**
 * Splits each paragraph of a text into gaps and the pieces between them, also if it is not translated yet (in a draft).
 */
export const splitAtGaps = (prose: Prose, text: LocalizedRich): TextPiece[][] =>
	richForPaper(prose, text).map((paragraph) =>
		paragraph
			.flatMap((inline) => (inline.type === 'foreign' ? inline.children : [inline]))
			.map((inline) =>
				inline.type === 'strong' ? { gap: true, words: inline.children } : { gap: false, words: [inline] }
			)
	);

/** Splits the pieces of a paragraph into its sentences. A gap is in one of them. */
export function splitSentences(pieces: readonly TextPiece[]): TextPiece[][] {
	const sentences: TextPiece[][] = [[]];
	for (const piece of pieces) {
		for (const [index, words] of (piece.gap ? [piece.words] : splitIdeas(piece.words)).entries()) {
			if (index > 0) sentences.push([]);
			sentences.at(-1)?.push({ gap: piece.gap, words });
		}
	}
	return sentences;
}
