import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { chapterNumber } from '#lib/edition/places.ts';
import { stripComments } from '#lib/edition/still.ts';
import type { Chapter } from '#lib/narrative/types.ts';
import ChapterPage from './ChapterPage.svelte';
import { chapterTold } from './told.ts';

/** The page of one chapter, complete without script. */
export function chapterPage(edition: Edition, chapter: Chapter) {
	const { story, lang } = edition;
	const [first] = chapter.steps;
	if (!first) throw new Error(`The chapter “${chapter.id}” has no step`);
	const index = story.chapters.indexOf(chapter);
	const told = chapterTold(edition, chapter);
	const props = {
		...{ chapter, told },
		number: chapterNumber(story, chapter),
		prose: { ...edition.prose(first), sourcesAt: '../../sources/', root: '../../' },
		previous: story.chapters[index - 1],
		next: story.chapters[index + 1]
	};
	return {
		lang,
		title: `${told.title} – ${story.title[lang] ?? ''}`,
		shared: told.title,
		description: told.description,
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		path: `chapter/${chapter.id}/`,
		oembed: chapter.id,
		image: { name: chapter.id, alt: told.title },
		html: stripComments(render(ChapterPage, { props }).body)
	};
}
