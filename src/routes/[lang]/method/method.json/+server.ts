import { json } from '@sveltejs/kit';
import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { methodData } from '#lib/pages/method/page.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** What the method page needs once its settings can be moved. */
export const GET: RequestHandler = ({ params }) => json(methodData(editionIn(params.lang)));
