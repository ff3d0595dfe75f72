/** Lists of what has been renamed, as hosts read them. Where a host reads none, the pages stand at both addresses. */
import { moves } from '#lib/edition/former-ids.ts';
import type { Story } from '#lib/narrative/types.ts';

type Told = Pick<Story, 'chapters' | 'languages'>;

/** How each host has one of its lines. Settings in an address go along: Netlify and Cloudflare Pages see to it themselves. */
const LINES = {
	pages: (from: string, to: string) => `${from} ${to} 301`,
	nginx: (from: string, to: string) => `${from} ${to};`,
	caddy: (from: string, to: string) => `redir ${from} ${to}?{query} 301`
};
const NOTE = '# What has been renamed in the story, and where it stands by now. Written by the build.';
export type RedirectingHost = keyof typeof LINES;

/** @param base path of the site on its host, without a slash at its end */
export function redirects(story: Told, host: RedirectingHost, base: string): string {
	const lines = moves(story).map(([from, to]) => LINES[host](`${base}/${from}`, `${base}/${to}`));
	// Caddy takes an empty file for a broken one.
	return [NOTE, ...lines, ''].join('\n');
}
