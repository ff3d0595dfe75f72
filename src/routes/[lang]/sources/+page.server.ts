import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { sourcesPage } from '#lib/pages/print/sources.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => sourcesPage(getEdition(params.lang));
