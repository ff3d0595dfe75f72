import { loader } from '#lib/pages/embed/loader.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The loader that other people's pages may use, word for word: its hash is theirs to check. */
export const GET: RequestHandler = () =>
	new Response(loader, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
