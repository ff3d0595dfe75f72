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

/** What a page's script fetches first, by its name: it comes along with the script. */
const DATA: Readonly<Record<string, string>> = { reading: 'opening.json' };

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
	const hints = (chunk.imports ?? []).map((source) => {
		const file = manifest?.[source]?.file ?? '';
		return `<link rel="modulepreload" href="${root}_client/${file}" fetchpriority="low">`;
	});
	const data = DATA[name] ? preload(DATA[name]) : '';
	return script(`${root}_client/${chunk.file}`) + hints.join('') + data;
}

const script = (url: string): string => `<script type="module" src="${url}" fetchpriority="low"></script>`;

const preload = (url: string): string =>
	`<link rel="preload" as="fetch" href="${url}" crossorigin="anonymous" fetchpriority="low">`;
