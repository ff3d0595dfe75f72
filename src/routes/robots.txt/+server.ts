import { siteRoot } from '#lib/pages/share/site-root.ts';
import { renderRobotsTxt } from '#lib/pages/share/machine-readable/sitemap.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(renderRobotsTxt(siteRoot), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
