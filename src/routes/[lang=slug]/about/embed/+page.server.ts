import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderAboutEmbed } from '#lib/pages/embed/studio/build-studio-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = languageEntries;

export const load: PageServerLoad = ({ params }) => renderAboutEmbed(getEdition(params.lang));
