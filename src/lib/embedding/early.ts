/** What a frame does before it is first painted, so that it never shows in a colour that its host did not ask for. */
import { createHash } from 'node:crypto';

/** `?theme=light|dark` and `?controls=0` become classes of the page. Runs in the browser, as it stands. */
const SCRIPT =
	'(c=>{' +
	'const q=new URLSearchParams(location.search),t=q.get("theme");' +
	'"light"==t&&c.add("papier");' +
	'"dark"==t&&c.add("nuit");' +
	'"0"==q.get("controls")&&c.add("bare")' +
	'})(document.documentElement.classList)';

/** The policy's word for this script and no other. */
const source = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** Lets a policy that allows a page its own scripts allow this one too. */
export const allowEarlyScript = (policy: string): string =>
	policy.replace("script-src 'self'", `script-src 'self' ${source}`);

/** Puts the script into a page, and lets it pass the page's own policy. */
export const withEarlyScript = (html: string): string =>
	allowEarlyScript(html).replace('</head>', `<script>${SCRIPT}</script></head>`);
