import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { printPage } from '#lib/pages/print/print.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => printPage(editionIn(params.lang));
