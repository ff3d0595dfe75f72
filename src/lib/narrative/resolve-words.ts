/** What words of the file become: part of resolve.ts. */
import type { NarrativeFile } from './schema.ts';
import type { Share } from './share.ts';
import type { Localized, LocalizedRich, Step } from './types.ts';

type StepFile = NarrativeFile['chapters'][number]['steps'][number];

export type Rich = (words: Readonly<Record<string, string>>) => LocalizedRich;

/** Plain words in which figures of the data are written here and now; the blanks of a picture wait for it. */
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

export const shareOf = ({ title, description }: NonNullable<StepFile['share']>, rich: Rich): Share => ({
	...(title ? { title: counted(title, rich) } : {}),
	description: rich(description)
});

export function walkOf(walk: NonNullable<StepFile['walk']>, rich: Rich): NonNullable<Step['walk']> {
	return { text: rich(walk.text), ...(walk.unseen ? { unseen: rich(walk.unseen) } : {}) };
}
