import { json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { createDeckData } from '#lib/pages/present/data/create-deck-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** What slides and notes need in addition to the story data. */
export const GET: RequestHandler = ({ params }) => json(createDeckData(getEdition(params.lang)));
