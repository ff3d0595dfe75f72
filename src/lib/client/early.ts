/** What a page does before it is first painted, as it stands, in the browser. */
import { createHash } from 'node:crypto';

/** Milliseconds after which a script that has neither come nor failed counts as lost. */
const PATIENCE = 15_000;

/**
 * A page looks as it does without script unless it has the class `moves`. That is taken away again, and `failed` given,
 * where its script cannot be fetched, stops before the page is awake, or does not come: nothing then offers what would
 * not answer. “Try again” loads the page at the step that is in sight, with the settings in its address: where it stood
 * means nothing in a page that looks otherwise.
 */
const MOVES =
	'const{classList:c}=document.documentElement,' +
	'f=()=>c.contains("awake")||(c.remove("moves"),c.add("failed"));' +
	'c.add("moves");' +
	'addEventListener("error",({target:t})=>(t==window||t.localName=="script")&&f(),true);' +
	'addEventListener("click",e=>{' +
	'if(!e.target.closest?.(".again"))return;' +
	'e.preventDefault();' +
	'const s=document.elementFromPoint(innerWidth/2,innerHeight/2)?.closest("section[id]");' +
	's&&location.replace("#"+s.id);' +
	'history.scrollRestoration="manual";' +
	'location.reload()});' +
	`setTimeout(f,${PATIENCE});`;

/** In a frame, `?theme=light|dark` and `?controls=0` become classes, so that it never shows as its host did not ask. */
const FRAME =
	'const q=new URLSearchParams(location.search),t=q.get("theme");' +
	'"light"==t&&c.add("papier");' +
	'"dark"==t&&c.add("nuit");' +
	'"0"==q.get("controls")&&c.add("bare");';

const scriptFor = (framed: boolean): string => `{${MOVES}${framed ? FRAME : ''}}`;

/** The policy's word for this script and no other. */
const source = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Lets a policy that allows a page its own scripts allow this one too. */
export const allowEarlyScript = (policy: string, framed: boolean): string =>
	policy.replace("script-src 'self'", `script-src 'self' ${source(scriptFor(framed))}`);

/** Puts the script into a page, and lets it pass the page's own policy. */
export const withEarlyScript = (html: string, framed: boolean): string =>
	allowEarlyScript(html, framed).replace('</head>', `<script>${scriptFor(framed)}</script></head>`);
