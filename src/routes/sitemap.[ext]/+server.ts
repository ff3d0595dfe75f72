import { getStory } from '#lib/edition/library.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import { listPagePaths, renderSitemap } from '#lib/pages/share/machine-readable/sitemap.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
/** The sitemap requires absolute addresses, so it exists only if the site knows its own. */
export const entries: EntryGenerator = () => (siteRoot ? [{ ext: 'xml' }] : []);

export const GET: RequestHandler = () => {
	const story = getStory();
	return new Response(renderSitemap(story, siteRoot, listPagePaths(story)), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
