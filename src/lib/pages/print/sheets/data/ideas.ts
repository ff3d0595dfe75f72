import type { Inline } from '#lib/narrative/types/story.ts';

/** The space between two sentences: after a final punctuation mark, and a closing quote if there is one. */
const SENTENCE_BREAK = /(?<=[.?!…](?:\u202f»|”)?) +/u;

/**
 * Splits inlines into sentences, so that large print can put each on a line of its own. A mark after the full stop, such
 * as that of a source, stays with its sentence.
 */
export function splitIdeas(inlines: readonly Inline[]): Inline[][] {
	const ideas: Inline[][] = [[]];
	for (const inline of inlines) {
		const parts = inline.type === 'text' ? inline.text.split(SENTENCE_BREAK) : [];
		if (inline.type !== 'text') ideas.at(-1)?.push(inline);
		for (const [index, text] of parts.entries()) {
			if (index > 0) ideas.push([]);
			// The space between two sentences stays, since they share a line in other prints.
			const isLast = index === parts.length - 1;
			if (text) ideas.at(-1)?.push({ type: 'text', text: isLast ? text : `${text} ` });
		}
	}
	return ideas.filter((idea) => idea.length > 0);
}
