import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasLessons } from '#lib/edition/addresses/pages.ts';
import { renderTeachPage } from '#lib/pages/print/documents.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => (hasLessons(getStory()) ? languageEntries() : []);

export const load: PageServerLoad = ({ params }) => renderTeachPage(getEdition(params.lang));
