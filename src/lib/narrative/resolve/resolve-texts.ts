/** Resolves texts of the narrative file: parses their markup and writes the figures of the story’s data. */
import type { NarrativeFile } from '../schema/narrative-file.ts';
import type { SharingCard, Localized, LocalizedRich, Rail, Step } from '../types/story.ts';

type StepFile = NarrativeFile['chapters'][number]['steps'][number];

/** Parses the markup of a text in every language. */
export type ParseRichText = (words: Readonly<Record<string, string>>) => LocalizedRich;

/**
 * Replaces the figures of the story’s data in a plain text by their values, in each language. Blanks such as `{count}`
 * are kept: the picture fills them.
 */
export const writeDataFigures = (words: Localized, rich: ParseRichText): Localized =>
	Object.fromEntries(
		Object.entries(words).map(([lang, text]) => [
			lang,
			text.replace(/\{[^{}|]*\|[^{}]*\}/g, (figure) => {
				const [inline] = rich({ [lang]: figure })[lang]?.flat() ?? [];
				return inline?.type === 'text' ? inline.text : figure;
			})
		])
	);

/** Resolves the sharing card of a step or chapter: parses its description. */
export const resolveShare = (
	{ title, description }: NonNullable<StepFile['share']>,
	rich: ParseRichText
): SharingCard => ({
	...(title ? { title: writeDataFigures(title, rich) } : {}),
	description: rich(description)
});

/** Resolves the rail: parses the markup of its texts. */
export const resolveRail = (
	{ label, step, link, passed, before, after, lamps }: NonNullable<NarrativeFile['rail']>,
	rich: ParseRichText
): Rail => ({
	...{ label, step, link },
	...{ passed: rich(passed), before: rich(before), after: rich(after) },
	lamps: Object.entries(lamps).flatMap(([id, lamp]) => {
		if (!lamp) return [];
		const { asked, ...answers } = lamp;
		const texts = Object.entries(answers).map(([key, words]) => [key, rich(words)]);
		return [{ id, asked, answers: Object.fromEntries(texts) as Rail['lamps'][number]['answers'] }];
	})
});

/** Resolves the texts about the reader’s walk: parses their markup. */
export function resolveWalk(
	walk: NonNullable<StepFile['walk']>,
	rich: ParseRichText
): NonNullable<Step['walk']> {
	return { text: rich(walk.text), ...(walk.unseen ? { unseen: rich(walk.unseen) } : {}) };
}
