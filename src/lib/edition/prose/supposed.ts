import { inlines } from '#lib/narrative/markup.ts';
import type { RichText } from '#lib/narrative/types.ts';

/** Whether some texts rest, at one place or more, on a supposition of ours. */
export const isSupposed = (texts: readonly (RichText | undefined)[]): boolean =>
	texts.some((text) => [...inlines((text ?? []).flat())].some(({ type }) => type === 'hypothesis'));
