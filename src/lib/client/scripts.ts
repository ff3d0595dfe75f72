import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from '$app/environment';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const BUILT = 'static/_client';
let manifest: Manifest | undefined;

/** What a page's script fetches first, by its name, from the page: it comes along with the script. */
const DATA: Readonly<Record<string, readonly string[]>> = {
	reading: ['opening.json'],
	present: ['../story.json', 'deck.json'],
	notes: ['../../story.json', '../deck.json'],
	method: ['method.json'],
	maker: ['maker.json'],
	routes: ['route.json']
};

/**
 * The tags that wake a page up: its script, and a hint at each file that it imports, so that they arrive
 * together. While developing, Vite makes the script. Throws where the script has not been built.
 *
 * @param name of a file in `src/lib/client`
 * @param root address of the site's root, from the page
 */
export function clientTags(name: string, root: string): string {
	const entry = `src/lib/client/${name}.ts`;
	if (dev) return script(`${root}${entry}`);
	manifest ??= JSON.parse(readFileSync(resolve(BUILT, 'manifest.json'), 'utf8')) as Manifest;
	const chunk = manifest[entry];
	if (!chunk) throw new Error(`No client script “${name}” in ${BUILT}`);
	const files = [...importsOf(entry, manifest)].map((source) => manifest?.[source]?.file ?? '');
	const hints = files.map(
		(file) => `<link rel="modulepreload" href="${root}_client/${file}" fetchpriority="low">`
	);
	return [script(`${root}_client/${chunk.file}`), ...hints, ...(DATA[name] ?? []).map(preload)].join('');
}

/** Everything that a script imports, or what it imports does, each once. */
function importsOf(source: string, files: Manifest, found = new Set<string>()): ReadonlySet<string> {
	for (const imported of files[source]?.imports ?? []) {
		if (!found.has(imported)) importsOf(imported, files, found.add(imported));
	}
	return found;
}

const script = (url: string): string => `<script type="module" src="${url}" fetchpriority="low"></script>`;

const preload = (url: string): string =>
	`<link rel="preload" as="fetch" href="${url}" crossorigin="anonymous" fetchpriority="low">`;
