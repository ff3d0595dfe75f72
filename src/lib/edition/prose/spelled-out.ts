import type { Inline, LocalizedRich, RichText } from '#lib/narrative/types.ts';
import type { Prose } from './prose.ts';

/** A text without terms to open, for pages that have no glossary in them. */
export const spelledOut = (text: readonly Inline[]): Inline[] =>
	text.map((inline): Inline => {
		if (inline.type === 'term') return { type: 'text', text: inline.text };
		return 'children' in inline ? { ...inline, children: spelledOut(inline.children) } : inline;
	});

/** A text for paper: its terms are plain words. */
export const onPaper = (prose: Prose, text: LocalizedRich): RichText => prose.rich(text).map(spelledOut);

/** A text in one line of inline words, its paragraphs run together. */
export const inOneLine = (prose: Prose, text: LocalizedRich): readonly Inline[] =>
	onPaper(prose, text).flat();
