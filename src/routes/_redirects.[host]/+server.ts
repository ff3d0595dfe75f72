import { error } from '@sveltejs/kit';
import { getStory } from '#lib/edition/library.ts';
import { formatRedirects } from '#lib/pages/share/machine-readable/redirects.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{ host: 'nginx' }, { host: 'caddy' }];

/** The redirects from former addresses, for nginx and Caddy; their configurations in `hosting/` include this file. */
export const GET: RequestHandler = ({ params: { host } }) => {
	if (host !== 'nginx' && host !== 'caddy') error(404, host);
	return new Response(formatRedirects(getStory(), host, process.env['BASE_PATH'] ?? ''), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
