import { firstSentences, plainText } from '#lib/edition/prose/text/plain-text.ts';
import { figureKey } from '#lib/i18n/figures.ts';
import type { Lang, LocalizedRich, Step } from '#lib/narrative/types/story.ts';

/**
 * Returns what the picture of a step measures, as plain text with the keys of its figures in braces: its number with its
 * label, or its line, or the first sentence of its text. Server only.
 */
export function measureTemplate({ number, slide, text }: Step, lang: Lang): string {
	const plain = (rich: LocalizedRich) =>
		plainText(rich[lang] ?? [], { format: (name, format) => `{${figureKey({ name, format })}}` });
	if (number) return `${plain(number.figure)} ${plain(number.label)}`;
	return slide ? plain(slide) : firstSentences(plain(text), 0);
}
