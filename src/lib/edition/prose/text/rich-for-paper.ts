import type { Inline, LocalizedRich, RichText } from '#lib/narrative/types/story.ts';
import type { Prose } from '../prose.ts';

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
