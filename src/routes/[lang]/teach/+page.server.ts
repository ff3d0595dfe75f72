import { editionIn, languageEntries, theStory } from '#lib/edition/library.ts';
import { hasLessons } from '#lib/edition/pages.ts';
import { teachPage } from '#lib/pages/print/print.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => (hasLessons(theStory()) ? languageEntries() : []);

export const load: PageServerLoad = ({ params }) => teachPage(editionIn(params.lang));
