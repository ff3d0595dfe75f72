import { getStory } from '#lib/edition/library.ts';
import { site } from '#lib/pages/share/site.ts';
import { pagePaths, sitemap } from '#lib/pages/share/sitemap.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
/** The sitemap requires absolute addresses, so it exists only if the site knows its own. */
export const entries: EntryGenerator = () => (site ? [{ ext: 'xml' }] : []);

export const GET: RequestHandler = () => {
	const story = getStory();
	return new Response(sitemap(story, site, pagePaths(story)), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
