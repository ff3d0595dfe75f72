import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { textEdition } from '#lib/pages/print/text.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => textEdition(getEdition(params.lang));
