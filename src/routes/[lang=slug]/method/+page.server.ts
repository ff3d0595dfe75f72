import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasModels } from '#lib/edition/addresses/pages.ts';
import { renderMethodPage } from '#lib/pages/method/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => (hasModels(getStory()) ? languageEntries() : []);

export const load: PageServerLoad = ({ params }) => renderMethodPage(getEdition(params.lang));
