import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { europe } from './src/lib/model/europe-plugin.ts';
import { france } from './src/lib/model/france-plugin.ts';
import { district } from './src/lib/model/plugin.ts';

/**
 * scrollama asks the window where it stands on every scroll event, to know a direction that nobody here asks for;
 * that listener cannot be taken off again and costs more than all the rest of a scroll. Its lines for debugging
 * would only weigh.
 */
const QUIET: Readonly<Record<string, string>> = {
	'./scroll':
		'export const direction = undefined;\nexport const setupScroll = () => {};\nexport const onScroll = () => {};',
	'./debug': 'export const update = () => {};'
};
const quietScrollama: Plugin = {
	name: 'quiet-scrollama',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source in QUIET && importer?.includes('/scrollama/src/') ? `\0quiet${source}` : undefined,
	load: (id) => (id.startsWith('\0quiet') ? QUIET[id.slice('\0quiet'.length)] : undefined)
};

/** Modules that only the page of one kind uses. */
const isOwn = (id: string): boolean => /lib\/(client\/(?!answer|wake)|reading\/|embedding\/)/.test(id);

type Info = { readonly isEntry: boolean; readonly importers: readonly string[] } | null;

/** Whether a module comes with the first view of the story: its script imports it, directly or through others. */
function isFirst(id: string, infoOf: (id: string) => Info, seen = new Set<string>()): boolean {
	const info = infoOf(id);
	if (!info || seen.has(id)) return false;
	seen.add(id);
	if (info.isEntry) return id.endsWith('client/reading.ts');
	return info.importers.some((importer) => isFirst(importer, infoOf, seen));
}

/**
 * What runs in the browser. Pages are made by SvelteKit and ship without its client: they are documents, links
 * between them are links, and nobody keeps scroll positions in storage. What moves in them is woken by one
 * small script a kind of page, built here; `src/lib/client/scripts.ts` puts it into the pages.
 */
export default defineConfig({
	plugins: [quietScrollama, svelte(), district(), france(), europe()],
	// scrollama's modules, not its bundle for old browsers, which brings a loader along.
	resolve: { alias: { scrollama: 'scrollama/index.js' } },
	define: { 'import.meta.env.DISK': 'false' },
	base: './',
	publicDir: false,
	build: {
		target: 'es2022',
		outDir: 'static/_client',
		emptyOutDir: true,
		manifest: 'manifest.json',
		// The page's script needs nothing before it, and later files need only it.
		modulePreload: false,
		rolldownOptions: {
			input: Object.fromEntries(
				['reading', 'method', 'present', 'notes', 'print', 'embed', 'maker', 'keep'].map((name) => [
					name,
					`src/lib/client/${name}.ts`
				])
			),
			output: {
				// Two files for the first view: the page's own, and what later scenes share with it. On a slow
				// network a request costs more than the bytes it saves.
				codeSplitting: {
					groups: [
						{
							debugName: 'shared',
							name: (id, graph) =>
								isOwn(id) || !isFirst(id, (module) => graph.getModuleInfo(module)) ? null : 'shared'
						}
					]
				}
			}
		}
	}
});
