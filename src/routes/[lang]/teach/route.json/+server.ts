import { json } from '@sveltejs/kit';
import { editionIn, languageEntries, theStory } from '#lib/edition/library.ts';
import { hasLessons } from '#lib/edition/pages.ts';
import { routeData } from '#lib/pages/print/routes/make.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasLessons(theStory()) ? languageEntries() : []);

/** What the teacher's page needs for a route made by hand. */
export const GET: RequestHandler = ({ params }) => json(routeData(editionIn(params.lang)));
