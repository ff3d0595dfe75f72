import { json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { allStepsData } from '#lib/edition/client/client-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The data of all steps, which slides and presenter window need to run the story. */
export const GET: RequestHandler = async ({ params }) => json(await allStepsData(getEdition(params.lang)));
