import { json } from '@sveltejs/kit';
import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { readingData } from '#lib/reading/page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** What the reading page needs once it moves. */
export const GET: RequestHandler = async ({ params }) => json(await readingData(editionIn(params.lang)));
