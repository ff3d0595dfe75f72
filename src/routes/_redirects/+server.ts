import { getStory } from '#lib/edition/library.ts';
import { formatRedirects } from '#lib/pages/share/machine-readable/redirects.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The redirects from former addresses, for Netlify and Cloudflare Pages. */
export const GET: RequestHandler = () =>
	new Response(formatRedirects(getStory(), 'pages', process.env['BASE_PATH'] ?? ''), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
