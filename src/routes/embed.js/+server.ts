import { loaders } from '#lib/pages/embed/loader.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The first loader, which had no number, for the sites that still use it. */
export const GET: RequestHandler = () =>
	new Response(loaders['embed'], { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
