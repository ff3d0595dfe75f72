import { json } from '@sveltejs/kit';
import { editionIn, languageEntries } from '#lib/edition/library.ts';
import { publishedMinutes } from '#lib/pages/method/published.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everybody’s way through the twelve minutes. */
export const GET: RequestHandler = () => json(publishedMinutes(editionIn(languageEntries()[0]?.lang ?? '')));
