import { json } from '@sveltejs/kit';
import { languageEntries } from '#lib/edition/library.ts';
import { makerDataFor } from '#lib/pages/embed/maker/build-maker-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The data of the embed dialog, fetched when it opens. */
export const GET: RequestHandler = ({ params }) => json(makerDataFor(params.lang));
