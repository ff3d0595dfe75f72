import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderQuarterPage } from '#lib/pages/your-quarter/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languageEntries();

export const load: PageServerLoad = ({ params }) => renderQuarterPage(getEdition(params.lang));
