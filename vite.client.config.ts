import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, mergeConfig } from 'vite';
import { script, shared } from './vite.shared.ts';

/** Modules that only the page of one kind uses. */
const isOwn = (id: string): boolean => /lib\/(client\/(?!load-data|wake)|pages\/(read|embed)\/)/.test(id);

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
export default mergeConfig(
	mergeConfig(shared, script),
	defineConfig({
		plugins: [svelte()],
		define: { 'import.meta.env.DISK': 'false' },
		build: {
			outDir: 'static/_client',
			manifest: 'manifest.json',
			rolldownOptions: {
				input: Object.fromEntries(
					['reading', 'method', 'present', 'notes', 'print', 'embed', 'maker', 'keep'].map((name) => [
						name,
						`src/lib/client/${name}.ts`
					])
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
							{ name: 'scales', test: /node_modules\/(d3-|internmap)/, minShareCount: 2 }
						]
					}
				}
			}
		}
	})
);
