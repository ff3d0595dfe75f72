import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, mergeConfig } from 'vite';
import { script, shared } from './vite.shared.ts';

/**
 * The scripts of all pages for a copy of the site that is opened from a disk: browsers refuse modules there, so all
 * are one script and one style sheet. `scripts/disk.mjs` puts them into the copy.
 */
export default mergeConfig(
	mergeConfig(shared, script),
	defineConfig({
		plugins: [svelte()],
		define: { 'import.meta.env.DISK': 'true' },
		build: {
			outDir: 'node_modules/.cache/disk',
			cssCodeSplit: false,
			rolldownOptions: {
				input: { disk: 'src/lib/client/disk.ts' },
				// Only Vite's loader of style sheets asks, and here there is one, which the page names.
				transform: { define: { 'import.meta': '{}' } },
				output: {
					format: 'iife',
					codeSplitting: false,
					entryFileNames: 'disk.js',
					assetFileNames: 'disk[extname]'
				}
			}
		}
	})
);
