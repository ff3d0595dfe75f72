/** Resolves texts of the file. */
import type { NarrativeFile } from './schema.ts';
import type { Share } from './share.ts';
import type { Localized, LocalizedRich, Step } from './types.ts';

type StepFile = NarrativeFile['chapters'][number]['steps'][number];

/** Parses a text in every language. */
export type Rich = (words: Readonly<Record<string, string>>) => LocalizedRich;

/** Writes the figures of the story’s data into plain texts. Blanks are kept: the picture fills them. */
export const counted = (words: Localized, rich: Rich): Localized =>
	Object.fromEntries(
		Object.entries(words).map(([lang, text]) => [
			lang,
			text.replace(/\{[^{}|]*\|[^{}]*\}/g, (figure) => {
				const [inline] = rich({ [lang]: figure })[lang]?.flat() ?? [];
				return inline?.type === 'text' ? inline.text : figure;
			})
		])
	);

/** Resolves the sharing card of a step or chapter. */
export const shareOf = ({ title, description }: NonNullable<StepFile['share']>, rich: Rich): Share => ({
	...(title ? { title: counted(title, rich) } : {}),
	description: rich(description)
});

/** Resolves the texts about the reader’s walk. */
export function walkOf(walk: NonNullable<StepFile['walk']>, rich: Rich): NonNullable<Step['walk']> {
	return { text: rich(walk.text), ...(walk.unseen ? { unseen: rich(walk.unseen) } : {}) };
}
