/** Cloze texts: strong text in the story becomes a gap for pupils to fill in. */
import { plainText } from '#lib/edition/prose/text/plain-text.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import type { Inline, LocalizedRich } from '#lib/narrative/types/story.ts';
import { richForPaper } from '#lib/edition/prose/text/rich-for-paper.ts';

/** A piece of text, or the content of a gap. */
export interface TextPiece {
	readonly gap: boolean;
	readonly words: readonly Inline[];
}

/** Returns the gap contents of some texts without duplicates, sorted alphabetically, as words to choose from. */
export function listGapWords(prose: Prose, texts: readonly LocalizedRich[]): string[] {
	const words = texts
		.flatMap((text) => splitAtGaps(prose, text).flat())
		.flatMap(({ gap, words }) => (gap ? [plainText([[...words]], prose)] : []));
	return [...new Set(words)].sort(new Intl.Collator(prose.lang, { numeric: true }).compare);
}

/** Splits the paragraphs of a text at their gaps; in a draft, also paragraphs that are not translated yet. */
export const splitAtGaps = (prose: Prose, text: LocalizedRich): TextPiece[][] =>
	richForPaper(prose, text).map((paragraph) =>
		paragraph
			.flatMap((inline) => (inline.type === 'foreign' ? inline.children : [inline]))
			.map((inline) =>
				inline.type === 'strong' ? { gap: true, words: inline.children } : { gap: false, words: [inline] }
			)
	);
