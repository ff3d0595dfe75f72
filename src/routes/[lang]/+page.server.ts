import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { readingPage } from '#lib/reading/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => readingPage(editionIn(params.lang));
