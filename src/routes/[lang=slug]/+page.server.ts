import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { readingPage } from '#lib/pages/read/page.ts';
import { siteRoot, WHOLE_STORY } from '#lib/pages/share/site-root.ts';
import {
	structuredDataScript,
	storyStructuredData
} from '#lib/pages/share/machine-readable/structured-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = async ({ params }) => {
	const edition = getEdition(params.lang);
	const data = structuredDataScript(storyStructuredData(edition, siteRoot));
	return { ...(await readingPage(edition)), dataBlock: data, oembed: WHOLE_STORY };
};
