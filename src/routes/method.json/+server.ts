import { json } from '@sveltejs/kit';
import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { publishedNumbers } from '#lib/pages/method/published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All the numbers of the method page. */
export const GET: RequestHandler = () => json(publishedNumbers(editionIn(languageEntries()[0]?.lang ?? '')));
