import { chapterEntries, chapterOf, editionIn } from '#lib/edition/library.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chapterEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.lang);
	return embedPage(edition, { chapter: chapterOf(edition, params.chapter) });
};
