import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { aboutEmbedPage } from '#lib/pages/embed/maker/about-page.ts';
import { makerDataFor } from '#lib/pages/embed/maker/build-maker-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) =>
	aboutEmbedPage(getEdition(params.lang), makerDataFor(params.lang));
