import { chapterEntries, findChapter, getEdition } from '#lib/edition/library.ts';
import { renderChapterPage } from '#lib/pages/share/pages/chapter-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chapterEntries;

export const load: PageServerLoad = ({ params: { lang, chapter } }) => {
	const edition = getEdition(lang);
	return renderChapterPage(edition, findChapter(edition, chapter));
};
