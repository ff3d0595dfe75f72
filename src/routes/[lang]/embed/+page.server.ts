import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => embedPage(getEdition(params.lang), {});
