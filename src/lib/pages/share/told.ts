import type { Edition } from '#lib/edition/edition.ts';
import { firstSentences, plainText } from '#lib/edition/prose/plain.ts';
import type { Share } from '#lib/narrative/share.ts';
import type { Chapter, Localized, Step } from '#lib/narrative/types.ts';

/** Characters of a description that search engines and networks show whole. */
const LONGEST = 200;

/** What a card says, in plain words: for those who see nothing else. */
export interface Told {
	readonly title: string;
	readonly description: string;
}

/** What the card of a step says: what was written for it, or else its heading and its first sentences. */
export const stepTold = (edition: Edition, step: Step): Told => told(edition, step, step);

/** What the card of a chapter says; without words of its own, what its first step says. */
export function chapterTold(edition: Edition, chapter: Chapter): Told {
	const [first] = chapter.steps;
	if (!first) throw new Error(`The chapter “${chapter.id}” has no step`);
	return told(edition, chapter, first);
}

/** @param step at which figures are computed, and whose words stand for those that are lacking */
function told(
	edition: Edition,
	about: { readonly title: Localized; readonly share?: Share },
	step: Step
): Told {
	const { lang } = edition;
	const prose = edition.prose(step);
	const { title = about.title, description } = about.share ?? {};
	return {
		title: title[lang] ?? '',
		description: description
			? plainText(prose.rich(description), prose)
			: firstSentences(plainText(prose.rich(step.text), prose), LONGEST)
	};
}
