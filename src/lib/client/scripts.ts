/** Adds scripts and styles to the HTML of pages. Server only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from '$app/environment';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const CLIENT_FOLDER = 'static/_client';
let manifest: Manifest | undefined;

/** Addresses of the data files that each client script loads first, relative to its page, by the name of the script. */
export const DATA_FILES: Readonly<Record<string, readonly string[]>> = {
	reading: ['opening.json'],
	present: ['../story.json', 'deck.json'],
	notes: ['../../story.json', '../deck.json'],
	method: ['method.json'],
	plan: ['plan.json'],
	studio: ['studio.json'],
	quarter: ['quarter.json'],
	routes: ['route.json']
};

/**
 * Returns the HTML that loads a client script: the script element, and preload hints for its imports. In development,
 * Vite serves the script, without hints.
 * @param name name of a file in `src/lib/client`, without extension
 * @param root address of the site's root, relative to the page
 * @throws Error if the script has not been built
 */
export function clientTags(name: string, root: string): string {
	const entry = `src/lib/client/${name}.ts`;
	if (dev) return script(`${root}${entry}`);
	manifest ??= JSON.parse(readFileSync(resolve(CLIENT_FOLDER, 'manifest.json'), 'utf8')) as Manifest;
	const chunk = manifest[entry];
	if (!chunk) throw new Error(`No client script “${name}” in ${CLIENT_FOLDER}`);
	const files = [...importsOf(entry, manifest)].map((source) => manifest?.[source]?.file ?? '');
	const hints = files.map(
		(file) => `<link rel="modulepreload" href="${root}_client/${file}" fetchpriority="low">`
	);
	return [script(`${root}_client/${chunk.file}`), ...hints].join('');
}

/** Returns all direct and indirect imports of a script, each once. */
function importsOf(source: string, files: Manifest, found = new Set<string>()): ReadonlySet<string> {
	for (const imported of files[source]?.imports ?? []) {
		if (!found.has(imported)) importsOf(imported, files, found.add(imported));
	}
	return found;
}

const script = (url: string): string => `<script type="module" src="${url}" fetchpriority="low"></script>`;

/**
 * Returns a Content-Security-Policy with the hash of an inline script added to its `script-src`, which allows the
 * script.
 * @param policy the policy, or the HTML of a page that contains it
 */
export const allowInlineScript = (policy: string, script: string): string =>
	policy.replace(
		"script-src 'self'",
		`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);

/**
 * Returns the HTML of a page with an inline style added to its head and allowed by its Content-Security-Policy; unchanged
 * if the style is empty.
 */
export function addInlineStyle(html: string, style: string): string {
	if (!style) return html;

	const hash = createHash('sha256').update(style).digest('base64');
	return html
		.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
		.replace('</head>', () => `<style>${style}</style></head>`);
}

/**
 * Returns the HTML of a page with an inline script added to its head and allowed by its Content-Security-Policy.
 * @param data addresses of the data files that the script fetches, relative to the page
 */
export function addInlineScript(html: string, script: string, data: readonly string[] = []): string {
	const attribute = data.length > 0 ? ` data-fetch="${data.join(' ')}"` : '';
	return allowInlineScript(html, script).replace(
		'</head>',
		() => `<script${attribute}>${script}</script></head>`
	);
}
