import { json } from '@sveltejs/kit';
import { languageEntries } from '#lib/edition/library.ts';
import { makerIn } from '#lib/pages/embed/maker.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** What the dialog on embedding needs, fetched when it is opened. */
export const GET: RequestHandler = ({ params }) => json(makerIn(params.lang));
