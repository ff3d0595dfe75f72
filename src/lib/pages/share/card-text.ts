import type { Edition } from '#lib/edition/edition.ts';
import { firstSentences, plainText } from '#lib/edition/prose/text/plain-text.ts';
import type { SharingCard, Chapter, Localized, Step } from '#lib/narrative/types/story.ts';

/** Maximum length of a description in characters that search engines and social networks show in full. */
const MAX_DESCRIPTION = 200;

/** The text of a card (link preview), without markup. */
export interface CardText {
	readonly title: string;
	readonly description: string;
}

/**
 * Returns the card text of a step: the title and description written for its card, else its own title and first
 * sentences.
 */
export const stepCardText = (edition: Edition, step: Step): CardText => cardText(edition, step, step);

/**
 * Returns the card text of a chapter: the title and description written for its card, else its own title and the first
 * sentences of its first step.
 * @throws if the chapter has no step
 */
export function chapterCardText(edition: Edition, chapter: Chapter): CardText {
	const [first] = chapter.steps;
	if (!first) throw new Error(`The chapter “${chapter.id}” has no step`);
	return cardText(edition, chapter, first);
}

/**
 * @param about the chapter or step of the card
 * @param step the step for which figures are computed, and whose text is the fallback
 */
function cardText(
	edition: Edition,
	about: { readonly title: Localized; readonly share?: SharingCard },
	step: Step
): CardText {
	const { lang } = edition;
	const prose = edition.prose(step);
	const { title = about.title, description } = about.share ?? {};
	return {
		title: title[lang] ?? '',
		description: description
			? plainText(prose.rich(description), prose)
			: firstSentences(plainText(prose.rich(step.text), prose), MAX_DESCRIPTION)
	};
}
