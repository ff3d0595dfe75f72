import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { catalogue } from './src/lib/catalogue.ts';
import { editInPlacePlugin } from './src/lib/narrative/edit/in-place/plugin.ts';
import { narrativePlugin } from './src/lib/narrative/plugin.ts';
import { sitePlugin } from './src/lib/site/plugin.ts';
import { readSite } from './src/lib/site/read-site.ts';
import { Sequencer } from './tests/sequencer.ts';
import { sharedConfig } from './vite.client.config.ts';

/**
 * Address of the site with its path and a final slash; empty means that pages contain no absolute address.
 */
const published = readSite();
const { address } = published.site;
const site = address && `${address}${process.env['BASE_PATH'] ?? ''}/`;
// svelte.config.js, which is loaded after this file, reads this to find out whether the site knows its
// address.
process.env['SITE_ADDRESS'] = address ?? '';

/**
 * Restarts the server when a scene's declaration (`story.ts`) changes, because it is read only at the start.
 */
const scenes: Plugin = {
	name: 'scenes',
	configureServer(server) {
		server.watcher.on('all', (_event, changed) => {
			if (/[\\/]scenes[\\/][^\\/]+[\\/]story\.ts$/.test(changed)) void server.restart();
		});
	}
};

export default mergeConfig(
	sharedConfig,
	defineConfig({
		define: {
			'import.meta.env.SITE_ORIGIN': JSON.stringify(site ?? ''),
			'import.meta.env.DISK': 'false'
		},
		plugins: [
			narrativePlugin(catalogue),
			editInPlacePlugin(catalogue),
			sitePlugin(published),
			scenes,
			sveltekit()
		],
		// Pure functions and server rendering are tested in Node; interactive components, and what needs a document, in jsdom.
		// A file that named its own environment would end the worker of the files before it, and those after it would import
		// everything again.
		test: {
			// A busy machine is slow, not wrong, so the timeout is generous.
			testTimeout: process.env['LONG'] === '1' ? 1_200_000 : 120_000,
			// By default Vitest leaves one core free.
			maxWorkers: '100%',
			setupFiles: ['tests/random.ts'],
			sequence: { sequencer: Sequencer },
			// Styles that are imported as text for stills and sharing pictures are also needed in tests.
			css: { include: /\?raw$/ },
			projects: [
				{
					extends: true,
					test: {
						name: 'server',
						environment: 'node',
						// Test files in one worker share their imports (the story, the district and computed
						// values), so no test may leave state in a module.
						isolate: false,
						include: ['{src,scripts,tests/unit,tests/bench}/**/*.test.ts', 'eslint/**/*.test.js'],
						exclude: ['**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					plugins: [svelteTesting()],
					test: {
						name: 'browser',
						environment: 'jsdom',
						// As above. No test mocks a module, and globals are stubbed before each test.
						isolate: false,
						unstubGlobals: true,
						setupFiles: ['tests/components/patience.ts'],
						include: ['src/**/*.svelte.test.ts']
					}
				}
			]
		}
	})
);
