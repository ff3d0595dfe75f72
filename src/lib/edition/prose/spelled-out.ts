import type { Inline, LocalizedRich, RichText } from '#lib/narrative/types.ts';
import type { Prose } from './prose.ts';

/** Replaces glossary terms by plain text, for pages without a glossary. */
export const spelledOut = (text: readonly Inline[]): Inline[] =>
	text.map((inline): Inline => {
		if (inline.type === 'term') return { type: 'text', text: inline.text };
		return 'children' in inline ? { ...inline, children: spelledOut(inline.children) } : inline;
	});

/** Returns a rich text for paper, where terms are plain text. */
export const onPaper = (prose: Prose, text: LocalizedRich): RichText => prose.rich(text).map(spelledOut);

/** Returns a rich text for paper as one line, with its paragraphs joined. */
export const inOneLine = (prose: Prose, text: LocalizedRich): readonly Inline[] =>
	onPaper(prose, text).flat();
