import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasDistrict } from '#lib/edition/addresses/pages.ts';
import { renderQuarterPage } from '#lib/pages/your-quarter/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => (hasDistrict(getStory()) ? languageEntries() : []);

export const load: PageServerLoad = ({ params }) => renderQuarterPage(getEdition(params.lang));
