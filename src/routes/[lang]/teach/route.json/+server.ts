import { json } from '@sveltejs/kit';
import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasLessons } from '#lib/edition/addresses/pages.ts';
import { createRouteMakerData } from '#lib/pages/print/routes/create-route-maker-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasLessons(getStory()) ? languageEntries() : []);

/** The data of the route maker on the teacher’s page. */
export const GET: RequestHandler = ({ params }) => json(createRouteMakerData(getEdition(params.lang)));
