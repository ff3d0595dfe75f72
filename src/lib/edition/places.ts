import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { Chapter, Story } from '#lib/narrative/types/story.ts';
import type { Edition } from './edition.ts';

/** Labels for the place of a step in the story. */
export interface StepPlace {
	/** “Chapter 2 of 4, step 3 of 6”, or “Chapter 2 of 4, to go deeper, 1 of 3”. */
	readonly full: string;
	/** The step, as shown in a bar: “step 3 of 6”, or “Go deeper, 1 of 3”. */
	readonly step: string;
}

/** Returns the number of a chapter, from 1; undefined for a prologue or an epilogue. */
export function chapterNumber({ chapters }: Story, chapter: Chapter): number | undefined {
	if (!chapter.numbered) return undefined;
	return chapters.filter(({ numbered }) => numbered).indexOf(chapter) + 1;
}

/**
 * Returns the labels for the place of each step of a chapter, in order. Steps “in the field” are counted separately.
 */
export function stepPlaces({ story, lang, words }: Edition, chapter: Chapter): StepPlace[] {
	const number = chapterNumber(story, chapter);
	const kind = number === undefined ? '-unnumbered' : '';
	return chapter.steps.map((step) => {
		const { field } = step;
		const countedSteps = chapter.steps.filter((other) => other.field === field);
		const values = {
			chapter: String(number ?? ''),
			chapters: String(story.chapters.filter(({ numbered }) => numbered).length),
			title: chapter.title[lang] ?? '',
			step: String(countedSteps.indexOf(step) + 1),
			steps: String(countedSteps.length)
		};
		const format = (key: string) => fillBlanks(words[key] ?? '', values);
		return {
			step: format(field ? 'field.place-step' : 'step.place-step'),
			full: format(field ? `field.place${kind}` : `step.place${kind}`)
		};
	});
}

/** Returns the number and the title of a chapter, as shown in a bar: “2 · Seeing”; only the title if it has no number. */
export function chapterLabel({ story, lang, words }: Edition, chapter: Chapter): string {
	const number = chapterNumber(story, chapter);
	const key = number === undefined ? 'step.place-title-unnumbered' : 'step.place-title';
	return fillBlanks(words[key] ?? '', { chapter: String(number ?? ''), title: chapter.title[lang] ?? '' });
}
