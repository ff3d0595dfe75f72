/**
 * Redirects from former to current addresses, in the formats of several hosts. If a host reads none of them, both
 * addresses have the page.
 */
import { listRedirects } from '#lib/edition/addresses/former-ids.ts';
import type { Story } from '#lib/narrative/types/story.ts';

type RedirectStory = Pick<Story, 'chapters' | 'languages'>;

/** Formats one redirect for each host. Query strings are kept; Netlify and Cloudflare Pages do so by themselves. */
const FORMATTERS = {
	pages: (from: string, to: string) => `${from} ${to} 301`,
	nginx: (from: string, to: string) => `${from} ${to};`,
	caddy: (from: string, to: string) => `redir ${from} ${to}?{query} 301`
};
const NOTE = '# What has been renamed in the story, and where it stands by now. Written by the build.';
/** The redirect formats: Netlify and Cloudflare Pages share `pages`. */
export type RedirectFormat = keyof typeof FORMATTERS;

/**
 * Returns the redirects of a story in the format of a host.
 * @param base path of the site on its host, without a final slash
 */
export function formatRedirects(story: RedirectStory, host: RedirectFormat, base: string): string {
	const lines = listRedirects(story).map(([from, to]) =>
		FORMATTERS[host](`${base}/${from}`, `${base}/${to}`)
	);
	// Caddy rejects an empty file, so there is always a comment.
	return [NOTE, ...lines, ''].join('\n');
}
