import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { district } from './src/lib/model/plugin.ts';

/**
 * What runs in the browser. Pages are made by SvelteKit and ship without its client: they are documents, links
 * between them are links, and nobody keeps scroll positions in storage. What moves in them is woken by one
 * small script a kind of page, built here; `src/lib/client/scripts.ts` puts it into the pages.
 */
export default defineConfig({
	plugins: [svelte(), district()],
	base: './',
	publicDir: false,
	build: {
		target: 'es2022',
		outDir: 'static/_client',
		emptyOutDir: true,
		manifest: 'manifest.json',
		// The pages hint at what they will ask for; a second list of it in the script would only weigh.
		modulePreload: false,
		rolldownOptions: {
			input: { reading: 'src/lib/client/reading.ts' },
			// Custom elements are never used here; Svelte's support for them counts as a side effect of its module.
			treeshake: {
				moduleSideEffects: (id) =>
					!/svelte\/src\/(legacy|internal\/client\/dom\/elements\/custom-element)/.test(id)
			},
			output: {
				// One file to wake the page and one for the world behind the first picture: on a slow network a
				// request costs more than the bytes it saves.
				codeSplitting: {
					groups: [
						{
							name: 'page',
							test: /node_modules|\/lib\/(client|playhead|i18n)\/|preload-helper/,
							priority: 2
						},
						{
							name: 'world',
							test: /\/lib\/(model|edition)\/|virtual:district|\/lib\/draw\/|\/scenes\/(district\/|[^/]+$)/
						}
					]
				}
			}
		}
	}
});
