import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasSheets } from '#lib/edition/addresses/pages.ts';
import { renderPrintPage } from '#lib/pages/print/documents.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => (hasSheets(getStory()) ? languageEntries() : []);

export const load: PageServerLoad = ({ params }) => renderPrintPage(getEdition(params.lang));
