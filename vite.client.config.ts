import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { scriptConfig, sharedConfig } from './vite.shared.ts';

/** Modules that only one kind of page uses. */
const isPageSpecific = (id: string): boolean =>
	/lib\/(client\/(?!shared\/(load-data|hydrate-page|open-details-for-print))|pages\/(read|embed)\/)/.test(id);

/** Modules that pictures share. */
const OF_PICTURES = /lib\/(chart\/(?!style\/)|scenes\/(shared\/)?[^/]+$)/;
/** Those for portraits, lists, legends and waffles: first chapters, which show the place and its people, do without. */
const OF_LATER_PICTURES =
	/lib\/(chart\/(layout\/(alternatives|counts|legend|list|units)|people\/(face|portrait-clothes)|plan\/map-outline|marks\/hatch|text\/shorten-question)|scenes\/shared\/(chain-signs|question-mark|split-at-arrow))/;

type Info = { readonly isEntry: boolean; readonly importers: readonly string[] } | null;

/**
 * Whether a module is loaded with the first view of the story: its script imports it, directly or indirectly.
 */
function isInFirstView(id: string, infoOf: (id: string) => Info, visited = new Set<string>()): boolean {
	const info = infoOf(id);
	if (!info || visited.has(id)) return false;
	visited.add(id);
	if (info.isEntry) return id.endsWith('client/reading.ts');
	return info.importers.some((importer) => isInFirstView(importer, infoOf, visited));
}

/**
 * Replaces Vite's preload helper, which every reader loads and which also preloads scripts, passes nonces and
 * reports errors; here scripts bring only style sheets.
 */
const PRELOAD_HELPER = `const known = {};
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
	load: (id) => (id === '\0vite/preload-helper.js' ? PRELOAD_HELPER : undefined)
};

/**
 * Builds the browser scripts. SvelteKit renders the pages, which ship without its client router: they are
 * documents, links between them are plain links, and no scroll positions are stored. One small script for
 * each kind of page, built here, hydrates its interactive parts; `src/lib/client/scripts.ts` adds it to the
 * pages.
 */
export default mergeConfig(
	mergeConfig(sharedConfig, scriptConfig),
	defineConfig({
		plugins: [styleLoader, svelte()],
		define: { 'import.meta.env.DISK': 'false' },
		build: {
			outDir: 'static/_client',
			manifest: 'manifest.json',
			// Terser first, then Vite's own minifier: together they save every reader 3 % of the first script.
			minify: 'terser',
			terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
			rolldownOptions: {
				input: Object.fromEntries(
					['reading', 'method', 'present', 'notes', 'print', 'embed', 'maker', 'routes', 'keep'].map(
						(name) => [name, `src/lib/client/${name}.ts`]
					)
				),
				output: {
					minify: true,
					// The first script contains the names of all scene chunks, so every character of a hash
					// costs bytes.
					chunkFileNames: 'assets/[name]-[hash:7].js',
					// Two files for the first view: the page's own, and the code that later scenes share with
					// it. On a slow network a request costs more than the bytes it saves.
					codeSplitting: {
						groups: [
							{
								debugName: 'shared',
								name: (id, graph) =>
									isPageSpecific(id) || !isInFirstView(id, (module) => graph.getModuleInfo(module))
										? null
										: 'shared'
							},
							// One file for the code that all pictures share, for the same reason; it is
							// loaded with the first picture.
							{
								name: 'drawing',
								test: (id) => OF_PICTURES.test(id) && !OF_LATER_PICTURES.test(id),
								minShareCount: 2
							},
							{ name: 'later', test: OF_LATER_PICTURES, minShareCount: 2 },
							// Modules that are too small for separate requests.
							{
								name: 'small',
								test: /lib\/(i18n\/sentences|runtime\/address\/(routes|shared-address))\.ts$/
							},
							{ name: 'scales', test: /node_modules\/(d3-|internmap)/, minShareCount: 2 }
						]
					}
				}
			}
		}
	})
);
