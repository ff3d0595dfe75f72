/**
 * Redirects from former to current addresses, in the formats of several hosts. On a host that reads none of them, the
 * former addresses still have their pages.
 */
import { listRedirects } from '#lib/edition/addresses/former-ids.ts';
import type { Story } from '#lib/narrative/types/story.ts';

type RedirectStory = Pick<Story, 'chapters' | 'languages'>;

/** Functions that write one redirect as a line, by host. All redirects keep the query of the address. */
const FORMATTERS = {
	pages: (from: string, to: string) => `${from} ${to} 301`,
	nginx: (from: string, to: string) => `${from} ${to};`,
	caddy: (from: string, to: string) => `redir ${from} ${to}?{query} 301`
};
const NOTE = '# What has been renamed in the story, and where it stands by now. Written by the build.';
/** The redirect formats: Netlify and Cloudflare Pages share `pages`. */
export type RedirectFormat = keyof typeof FORMATTERS;

/**
 * Returns the content of a host’s redirect file: a line for each former address of the story.
 * @param base path of the site on its host, without a final slash; often empty
 */
export function formatRedirects(story: RedirectStory, host: RedirectFormat, base: string): string {
	const lines = listRedirects(story).map(([from, to]) =>
		FORMATTERS[host](`${base}/${from}`, `${base}/${to}`)
	);
	// Caddy rejects an empty file, so there is always a comment.
	return [NOTE, ...lines, ''].join('\n');
}
