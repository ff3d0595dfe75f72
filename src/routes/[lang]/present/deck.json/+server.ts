import { json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { createDeckData } from '#lib/pages/present/data/create-deck-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The data that slides and presenter window need in addition to `story.json`. */
export const GET: RequestHandler = ({ params }) => json(createDeckData(getEdition(params.lang)));
