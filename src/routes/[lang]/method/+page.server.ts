import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { methodPage } from '#lib/pages/method/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => methodPage(editionIn(params.lang));
