/** The table of contents of a narrative file: its chapters and steps with their lines and lengths. */
import type { Lang, Step, Story } from '#lib/narrative/types/story.ts';
import { chapterReadingMinutes, countStepWords } from './reading-time.ts';

/** A chapter or a step in the table of contents. */
export interface ContentsRow {
	/** Path of the chapter or step in the file. */
	readonly path: readonly (string | number)[];
	readonly id: string;
	readonly title: string;
	/** Number of steps of a chapter on the main route and beside it; undefined for a step. */
	readonly steps?: { readonly main: number; readonly field: number };
	/** Words to read in a step; undefined for a chapter. */
	readonly words?: number;
	/** Minutes to read the main route of a chapter; undefined for a step. */
	readonly minutes?: number;
	/** Whether a step is beside the main route. */
	readonly field: boolean;
}

/** Returns the chapters of a story, each followed by its steps, in one language. */
export const storyContents = (story: Story, lang: Lang): ContentsRow[] =>
	story.chapters.flatMap((chapter, index) => {
		const field = chapter.steps.filter((step) => step.field).length;
		const path = ['chapters', index];
		return [
			{
				path,
				id: chapter.id,
				title: chapter.title[lang] ?? '',
				steps: { main: chapter.steps.length - field, field },
				minutes: chapterReadingMinutes(chapter, lang),
				field: false
			},
			...chapter.steps.map((step, place) => stepRow(step, [...path, 'steps', place], lang))
		];
	});

const stepRow = (step: Step, path: readonly (string | number)[], lang: Lang): ContentsRow => ({
	path,
	id: step.id,
	title: step.title[lang] ?? '',
	words: countStepWords(step, lang),
	field: step.field === true
});
