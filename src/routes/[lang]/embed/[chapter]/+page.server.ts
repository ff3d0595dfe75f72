import { chapterEntries, findChapter, getEdition } from '#lib/edition/library.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chapterEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = getEdition(params.lang);
	return embedPage(edition, { chapter: findChapter(edition, params.chapter) });
};
