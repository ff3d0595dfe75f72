import { chapterStructuredData, structuredDataScript } from '../machine-readable/structured-data.ts';
import { siteRoot } from '../site-root.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { chapterNumber } from '#lib/edition/places.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import type { Chapter } from '#lib/narrative/types/story.ts';
import ChapterPage from './ChapterPage.svelte';
import { chapterCardText } from '../card-text.ts';

/**
 * Renders a chapter’s own page, which works without script. Returns the data of the page’s head, and its HTML.
 * @throws if the chapter has no step
 */
export function renderChapterPage(edition: Edition, chapter: Chapter) {
	const { story, lang } = edition;
	const [first] = chapter.steps;
	if (!first) throw new Error(`The chapter “${chapter.id}” has no step`);
	const index = story.chapters.indexOf(chapter);
	const card = chapterCardText(edition, chapter);
	const props = {
		...{ chapter, card },
		number: chapterNumber(story, chapter),
		prose: { ...edition.prose(first), sourcesHref: '../../sources/', root: '../../' },
		previous: story.chapters[index - 1],
		next: story.chapters[index + 1]
	};
	return {
		title: `${card.title} – ${story.title[lang] ?? ''}`,
		shared: card.title,
		description: card.description,
		path: `chapter/${chapter.id}/`,
		oembed: chapter.id,
		image: { name: chapter.id, alt: card.title },
		dataBlock: structuredDataScript(chapterStructuredData(edition, chapter, siteRoot)),
		html: renderStatic(ChapterPage, props)
	};
}
