import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, mergeConfig } from 'vite';
import { scriptConfig, sharedConfig } from './vite.shared.ts';

/**
 * Builds the scripts of all pages for a copy of the site that is opened from disk: browsers block modules
 * there, so they are one script and one style sheet. `scripts/disk.mjs` adds them to the copy.
 */
export default mergeConfig(
	mergeConfig(sharedConfig, scriptConfig),
	defineConfig({
		plugins: [svelte()],
		define: { 'import.meta.env.DISK': 'true' },
		build: {
			outDir: 'node_modules/.cache/disk',
			cssCodeSplit: false,
			rolldownOptions: {
				input: { disk: 'src/lib/client/disk.ts' },
				// Only Vite's style sheet loader reads `import.meta`, and the copy has a single style sheet
				// in the page.
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
