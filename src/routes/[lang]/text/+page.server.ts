import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderTextEdition } from '#lib/pages/print/text/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderTextEdition(getEdition(params.lang));
