import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { district } from './src/lib/model/plugin.ts';

/**
 * scrollama asks the window where it stands on every scroll event, to know a direction that nobody here asks for;
 * that listener cannot be taken off again and costs more than all the rest of a scroll.
 */
const quietScrollama: Plugin = {
	name: 'quiet-scrollama',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === './scroll' && importer?.includes('/scrollama/src/') ? '\0quiet-scrollama' : undefined,
	load: (id) =>
		id === '\0quiet-scrollama'
			? 'export const direction = undefined;\nexport const setupScroll = () => {};\nexport const onScroll = () => {};'
			: undefined
};

/**
 * What runs in the browser. Pages are made by SvelteKit and ship without its client: they are documents, links
 * between them are links, and nobody keeps scroll positions in storage. What moves in them is woken by one
 * small script a kind of page, built here; `src/lib/client/scripts.ts` puts it into the pages.
 */
export default defineConfig({
	plugins: [quietScrollama, svelte(), district()],
	// scrollama's modules, not its bundle for old browsers, which brings a loader along.
	resolve: { alias: { scrollama: 'scrollama/index.js' } },
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
			input: { reading: 'src/lib/client/reading.ts' },
			output: {
				// Two files for the first view: the page's own, and what later scenes share with it. On a slow
				// network a request costs more than the bytes it saves.
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							test: /node_modules|virtual:district|lib\/(playhead|i18n|model|edition|draw)\/|scenes\/(district\/|[^/]+$)/
						}
					]
				}
			}
		}
	}
});
