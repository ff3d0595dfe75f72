import type { Inline } from '#lib/narrative/types.ts';

/** A text without terms to open, for pages that have no glossary in them. */
export const spelledOut = (text: readonly Inline[]): Inline[] =>
	text.map((inline): Inline => {
		if (inline.type === 'term') return { type: 'text', text: inline.text };
		return 'children' in inline ? { ...inline, children: spelledOut(inline.children) } : inline;
	});
