import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { RichText } from '#lib/narrative/types/story.ts';

/** Returns whether any of the texts marks a sentence as a hypothesis. */
export const hasHypothesis = (texts: readonly (RichText | undefined)[]): boolean =>
	texts.some((text) => [...walkInlines((text ?? []).flat())].some(({ type }) => type === 'hypothesis'));
