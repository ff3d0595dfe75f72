/** A text with gaps: what is strong in the story is what pupils write. */
import { plainText } from '#lib/edition/prose/plain.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import type { Inline, LocalizedRich } from '#lib/narrative/types.ts';
import { onPaper } from '#lib/edition/prose/spelled-out.ts';

/** Words, or what stands in a gap. */
export interface Piece {
	readonly gap: boolean;
	readonly words: readonly Inline[];
}

/** What stands in the gaps of some texts, each once, in the order of the alphabet: words to choose from. */
export function gapWords(prose: Prose, texts: readonly LocalizedRich[]): string[] {
	const words = texts
		.flatMap((text) => gapsOf(prose, text).flat())
		.flatMap(({ gap, words }) => (gap ? [plainText([[...words]], prose)] : []));
	return [...new Set(words)].sort(new Intl.Collator(prose.lang, { numeric: true }).compare);
}

/** The paragraphs of a text, cut at their gaps; in a draft also those that are still in another language. */
export const gapsOf = (prose: Prose, text: LocalizedRich): Piece[][] =>
	onPaper(prose, text).map((paragraph) =>
		paragraph
			.flatMap((inline) => (inline.type === 'foreign' ? inline.children : [inline]))
			.map((inline) =>
				inline.type === 'strong' ? { gap: true, words: inline.children } : { gap: false, words: [inline] }
			)
	);
