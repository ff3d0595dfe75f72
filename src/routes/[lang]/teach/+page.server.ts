import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { teachPage } from '#lib/pages/print/print.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => teachPage(editionIn(params.lang));
