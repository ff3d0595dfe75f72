import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { readingPage } from '#lib/pages/read/page.ts';
import { site, WHOLE } from '#lib/pages/share/site.ts';
import { dataBlock, storyData } from '#lib/pages/share/structured.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = async ({ params }) => {
	const edition = getEdition(params.lang);
	const data = dataBlock(storyData(edition, site));
	return { ...(await readingPage(edition)), dataBlock: data, oembed: WHOLE };
};
