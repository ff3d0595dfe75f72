/** A text with gaps: what is strong in the story is what pupils write. */
import type { Prose } from '#lib/edition/prose/prose.ts';
import type { Inline, LocalizedRich } from '#lib/narrative/types.ts';
import { onPaper } from '#lib/edition/prose/spelled-out.ts';

/** Words, or what stands in a gap. */
export interface Piece {
	readonly gap: boolean;
	readonly words: readonly Inline[];
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
