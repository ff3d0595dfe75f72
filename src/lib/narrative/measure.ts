import { inlines } from './markup.ts';
import type { Lang, Story } from './types.ts';

/** Words of a language that a reader meets on the way: those of the steps' texts. A figure counts as one. */
export function wordsOf(story: Story, lang: Lang): number {
	let words = 0;
	for (const { text } of story.chapters.flatMap(({ steps }) => steps)) {
		for (const inline of inlines((text[lang] ?? []).flat())) {
			if (inline.type === 'figure') words++;
			if (inline.type === 'text' || inline.type === 'term')
				words += inline.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		}
	}
	return words;
}
