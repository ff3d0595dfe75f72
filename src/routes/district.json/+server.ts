import { json } from '@sveltejs/kit';
import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { publishedDistrict } from '#lib/pages/method/published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Walls, streets, places and ways in, in metres. */
export const GET: RequestHandler = () => json(publishedDistrict(editionIn(languageEntries()[0]?.lang ?? '')));
