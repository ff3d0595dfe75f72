import { json } from '@sveltejs/kit';
import { editionIn, languageEntries, theStory } from '#lib/edition/library.ts';
import { hasLessons } from '#lib/edition/pages.ts';
import { routeData } from '#lib/pages/print/routes/make.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasLessons(theStory()) ? languageEntries() : []);

/** The data of the route maker on the teacher’s page. */
export const GET: RequestHandler = ({ params }) => json(routeData(editionIn(params.lang)));
