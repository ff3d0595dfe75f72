import { json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { deferredPageData } from '#lib/edition/client/client-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The data that the reading page loads after its first view, in addition to `opening.json`. */
export const GET: RequestHandler = async ({ params }) =>
	json(await deferredPageData(getEdition(params.lang)));
