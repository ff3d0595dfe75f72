import { json } from '@sveltejs/kit';
import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { storyData } from '#lib/edition/client-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The data that a page needs to run the story. */
export const GET: RequestHandler = async ({ params }) => json(await storyData(editionIn(params.lang)));
