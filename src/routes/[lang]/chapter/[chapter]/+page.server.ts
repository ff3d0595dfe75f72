import { chapterEntries, findChapter, getEdition } from '#lib/edition/library.ts';
import { renderChapterPage } from '#lib/pages/share/chapter-page.ts';
import { siteRoot } from '#lib/pages/share/site.ts';
import { chapterStructuredData, structuredDataScript } from '#lib/pages/share/structured.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chapterEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = getEdition(params.lang);
	const chapter = findChapter(edition, params.chapter);
	return {
		...renderChapterPage(edition, chapter),
		dataBlock: structuredDataScript(chapterStructuredData(edition, chapter, siteRoot))
	};
};
