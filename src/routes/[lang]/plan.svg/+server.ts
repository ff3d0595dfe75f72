import { engravedPlanSvg } from '#lib/edition/pictures/engraving.ts';
import { languageEntries, getStory } from '#lib/edition/library.ts';
import { hasDistrict } from '#lib/edition/addresses/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => (hasDistrict(getStory()) ? languageEntries() : []);

/** The engraved plan of the district, which pictures of several pages refer to as their base map. */
export const GET: RequestHandler = () =>
	new Response(engravedPlanSvg(), { headers: { 'content-type': 'image/svg+xml' } });
