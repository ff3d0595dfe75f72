import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderNotesPage } from '#lib/pages/present/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderNotesPage(getEdition(params.lang));
