import { json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { openingPageData } from '#lib/edition/client/client-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The data that the reading page needs for its first view; `rest.json` has the rest. */
export const GET: RequestHandler = async ({ params }) => json(await openingPageData(getEdition(params.lang)));
