import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import { renderAboutPage } from '#lib/pages/print/about/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderAboutPage(getEdition(params.lang), siteRoot);
