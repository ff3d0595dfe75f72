import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderPresentPage } from '#lib/pages/present/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderPresentPage(getEdition(params.lang));
