import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { feed } from '#lib/pages/share/feed.ts';
import { site } from '#lib/pages/share/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(feed(getEdition(params.lang), site), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' }
	});
