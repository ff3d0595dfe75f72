import { engravedPlanSvg } from '#lib/edition/pictures/engraving.ts';
import { languageEntries, getStory } from '#lib/edition/library.ts';
import { hasDistrict } from '#lib/edition/addresses/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasDistrict(getStory()) ? languageEntries() : []);

/** The base map, which the pictures of the reading page refer to. */
export const GET: RequestHandler = () =>
	new Response(engravedPlanSvg(), { headers: { 'content-type': 'image/svg+xml' } });
