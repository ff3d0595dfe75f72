import { fill } from '#lib/i18n/fill.ts';
import type { Chapter, Story } from '#lib/narrative/types.ts';
import type { Edition } from './edition.ts';

/** Where a step stands. */
export interface Place {
	/** “Chapter 2 of 4, step 3 of 6”, or “Chapter 2 of 4, in the field, 1 of 3”. */
	readonly full: string;
	/** In a bar: “2 · Seeing”, “step 3 of 6”, or “In the field, 1 of 3”. */
	readonly title: string;
	readonly step: string;
}

/** Number of a chapter among those that are counted; undefined for a prologue or an epilogue. */
export function chapterNumber({ chapters }: Story, chapter: Chapter): number | undefined {
	if (!chapter.numbered) return undefined;
	return chapters.filter(({ numbered }) => numbered).indexOf(chapter) + 1;
}

/** The place of each step of a chapter, in order. Steps from the field are counted by themselves. */
export function placesIn({ story, lang, words }: Edition, chapter: Chapter): Place[] {
	const number = chapterNumber(story, chapter);
	const kind = number === undefined ? '-unnumbered' : '';
	return chapter.steps.map((step) => {
		const { field } = step;
		const counted = chapter.steps.filter((other) => other.field === field);
		const values = {
			chapter: String(number ?? ''),
			chapters: String(story.chapters.filter(({ numbered }) => numbered).length),
			title: chapter.title[lang] ?? '',
			step: String(counted.indexOf(step) + 1),
			steps: String(counted.length)
		};
		const write = (key: string) => fill(words[key] ?? '', values);
		return {
			title: write(`step.place-title${kind}`),
			step: write(field ? 'field.place-step' : 'step.place-step'),
			full: write(field ? `field.place${kind}` : `step.place${kind}`)
		};
	});
}

/** “2 · Seeing”, or a chapter's title alone where it has no number. */
export function chapterName({ story, lang, words }: Edition, chapter: Chapter): string {
	const number = chapterNumber(story, chapter);
	const key = number === undefined ? 'step.place-title-unnumbered' : 'step.place-title';
	return fill(words[key] ?? '', { chapter: String(number ?? ''), title: chapter.title[lang] ?? '' });
}
