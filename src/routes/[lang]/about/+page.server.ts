import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { site } from '#lib/pages/share/site.ts';
import { aboutPage } from '#lib/pages/print/about.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => aboutPage(getEdition(params.lang), site);
