import { json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { deferredPageData } from '#lib/edition/client/client-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The rest of the data, loaded when the reader continues. */
export const GET: RequestHandler = async ({ params }) =>
	json(await deferredPageData(getEdition(params.lang)));
