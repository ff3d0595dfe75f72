/** Scripts that stand in a page's head, and run before anything of it is painted. */
import { createHash } from 'node:crypto';

/** Lets a policy that allows a page its own scripts allow this one too, and no other. */
export const allowEarly = (policy: string, script: string): string =>
	policy.replace(
		"script-src 'self'",
		`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);

/** Puts a script into a page's head, and lets it pass the page's own policy. */
export const withEarly = (html: string, script: string): string =>
	allowEarly(html, script).replace('</head>', () => `<script>${script}</script></head>`);
