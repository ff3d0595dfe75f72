import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderSourcesPage } from '#lib/pages/print/sources/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderSourcesPage(getEdition(params.lang));
