import { loaders } from '#lib/pages/embed/loader.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The loader from before they had numbers, for the pages that hold it. */
export const GET: RequestHandler = () =>
	new Response(loaders['embed'], { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
