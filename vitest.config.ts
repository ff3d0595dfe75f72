import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

/** Pure functions and what the server renders run in Node; components that live, in a simulated browser. */
export default mergeConfig(
	site,
	defineConfig({
		test: {
			// A busy machine is slow, not wrong: no test is decided by the clock.
			testTimeout: process.env['LONG'] === '1' ? 1_200_000 : 120_000,
			// By default one core is left to whoever watches.
			maxWorkers: '100%',
			setupFiles: ['tests/random.ts'],
			// Styles that are read as text, into stills and sharing pictures, are read in tests too.
			css: { include: /\?raw$/ },
			projects: [
				{
					extends: true,
					test: {
						name: 'server',
						environment: 'node',
						// Files of one worker share what they import: the story, the district and all that is computed from them.
						// None of them may leave anything behind in a module.
						isolate: false,
						include: ['{src,scripts,tests/unit,tests/bench}/**/*.test.ts', 'eslint/**/*.test.js'],
						exclude: ['**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					plugins: [svelteTesting()],
					test: { name: 'browser', environment: 'jsdom', include: ['src/**/*.svelte.test.ts'] }
				}
			]
		}
	})
);
