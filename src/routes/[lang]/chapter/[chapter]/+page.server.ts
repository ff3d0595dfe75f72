import { chapterEntries, findChapter, getEdition } from '#lib/edition/library.ts';
import { chapterPage } from '#lib/pages/share/chapter-page.ts';
import { site } from '#lib/pages/share/site.ts';
import { chapterData, dataBlock } from '#lib/pages/share/structured.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chapterEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = getEdition(params.lang);
	const chapter = findChapter(edition, params.chapter);
	return { ...chapterPage(edition, chapter), dataBlock: dataBlock(chapterData(edition, chapter, site)) };
};
