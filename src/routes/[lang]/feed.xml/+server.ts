import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { renderFeed } from '#lib/pages/share/machine-readable/feed.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = languageEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(renderFeed(getEdition(params.lang), siteRoot), {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' }
	});
