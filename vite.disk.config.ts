import { defineConfig, mergeConfig, type UserConfig } from 'vite';
import client from './vite.client.config.ts';

const { plugins, resolve } = client;

/**
 * The scripts of all pages for a copy of the site that is opened from a disk: browsers refuse modules there, so all
 * are one script and one style sheet. `scripts/disk.mjs` puts them into the copy.
 */
export default mergeConfig(
	{ plugins, resolve } as UserConfig,
	defineConfig({
		define: { 'import.meta.env.DISK': 'true' },
		base: './',
		publicDir: false,
		build: {
			target: 'es2022',
			outDir: 'node_modules/.cache/disk',
			emptyOutDir: true,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				input: { disk: 'src/lib/client/disk.ts' },
				checks: { bundlerTimings: false },
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
