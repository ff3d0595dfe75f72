import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderPagesPage } from '#lib/pages/print/about/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderPagesPage(getEdition(params.lang));
