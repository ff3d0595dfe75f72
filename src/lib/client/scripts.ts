import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from '$app/environment';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const BUILT = 'static/_client';
let manifest: Manifest | undefined;

/**
 * The tags that wake a page up: its script, and a hint for each file that the script will ask for, so that
 * they arrive together. While developing, Vite makes the script and reloads the page.
 *
 * @param name of a file in `src/lib/client`
 * @param root address of the site's root, from the page
 * @param soon files that the script asks for as soon as it runs, by their path in the sources
 */
export function clientTags(name: string, root: string, soon: readonly string[] = []): string {
	if (dev) return script(`${root}src/lib/client/${name}.ts`);
	manifest ??= JSON.parse(readFileSync(resolve(BUILT, 'manifest.json'), 'utf8')) as Manifest;
	const entry = `src/lib/client/${name}.ts`;
	const chunk = manifest[entry];
	if (!chunk) throw new Error(`No client script “${name}”: is ${BUILT} built?`);
	const files = new Set<string>();
	for (const source of [...(chunk.imports ?? []), ...soon]) collect(manifest, source, files);
	const hints = [...files].map((file) => `<link rel="modulepreload" href="${root}_client/${file}">`);
	return `${script(`${root}_client/${chunk.file}`)}${hints.join('')}`;
}

const script = (url: string): string => `<script type="module" src="${url}"></script>`;

/** A file and all that it imports. */
function collect(all: Manifest, source: string, files: Set<string>): void {
	const chunk = all[source];
	if (!chunk || files.has(chunk.file)) return;
	files.add(chunk.file);
	for (const further of chunk.imports ?? []) collect(all, further, files);
}
