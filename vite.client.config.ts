import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { script, shared } from './vite.shared.ts';

/** Modules that only the page of one kind uses. */
const isOwn = (id: string): boolean =>
	/lib\/(client\/(?!load-data|wake|print-details)|pages\/(read|embed)\/)/.test(id);

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
 * Vite's own loader of what a script needs, which every reader fetches, also preloads scripts, passes nonces on and tells
 * of what failed; here nothing but style sheets comes with scripts.
 */
const LOADER = `const known = {};
const add = (href) => new Promise((done, lost) => {
	const link = document.createElement('link');
	const onerror = () => lost(Error('Unable to preload ' + href));
	Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror });
	document.head.append(link);
});
export const __vitePreload = (load, sheets = [], from) =>
	Promise.all(sheets.map((sheet) => (known[sheet] ??= add(new URL(sheet, from).href)))).then(load);`;
const styleLoader: Plugin = {
	name: 'style-loader',
	enforce: 'pre',
	load: (id) => (id === '\0vite/preload-helper.js' ? LOADER : undefined)
};

/**
 * What runs in the browser. Pages are made by SvelteKit and ship without its client: they are documents, links
 * between them are links, and nobody keeps scroll positions in storage. What moves in them is woken by one
 * small script a kind of page, built here; `src/lib/client/scripts.ts` puts it into the pages.
 */
export default mergeConfig(
	mergeConfig(shared, script),
	defineConfig({
		plugins: [styleLoader, svelte()],
		define: { 'import.meta.env.DISK': 'false' },
		build: {
			outDir: 'static/_client',
			manifest: 'manifest.json',
			rolldownOptions: {
				input: Object.fromEntries(
					['reading', 'method', 'present', 'notes', 'print', 'embed', 'maker', 'routes', 'keep'].map(
						(name) => [name, `src/lib/client/${name}.ts`]
					)
				),
				output: {
					// Names of all scenes stand in the first script: each letter of a hash costs every reader.
					chunkFileNames: 'assets/[name]-[hash:7].js',
					// Two files for the first view: the page's own, and what later scenes share with it. On a slow
					// network a request costs more than the bytes it saves.
					codeSplitting: {
						groups: [
							{
								debugName: 'shared',
								name: (id, graph) =>
									isOwn(id) || !isFirst(id, (module) => graph.getModuleInfo(module)) ? null : 'shared'
							},
							// And one with all that pictures have in common, for the same reason: it comes with the first of them.
							{ name: 'drawing', test: /lib\/(chart|scenes)\/[^/]+$/, minShareCount: 3 },
							// What is too small for requests of its own.
							{ name: 'small', test: /lib\/(i18n\/sentences|runtime\/(routes|shared-address))\.ts$/ },
							{ name: 'scales', test: /node_modules\/(d3-|internmap)/, minShareCount: 2 }
						]
					}
				}
			}
		}
	})
);
