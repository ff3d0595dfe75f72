import { planFile } from '#lib/edition/engraving.ts';
import { languageEntries } from '#lib/edition/library.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

/** The engraved plan, to which the pictures of the reading page refer. */
export const GET: RequestHandler = () =>
	new Response(planFile(), { headers: { 'content-type': 'image/svg+xml' } });
