import { chapterEntries, findChapter, getEdition } from '#lib/edition/library.ts';
import { renderChapterPage } from '#lib/pages/share/pages/chapter-page.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import {
	chapterStructuredData,
	structuredDataScript
} from '#lib/pages/share/machine-readable/structured-data.ts';
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
