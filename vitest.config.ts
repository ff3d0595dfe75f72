import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

/** Pure functions and server rendering run in Node; interactive components in jsdom. */
export default mergeConfig(
	site,
	defineConfig({
		test: {
			// A busy machine is slow, not wrong, so the timeout is generous.
			testTimeout: process.env['LONG'] === '1' ? 1_200_000 : 120_000,
			// By default Vitest leaves one core free.
			maxWorkers: '100%',
			setupFiles: ['tests/random.ts'],
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
						include: ['src/**/*.svelte.test.ts']
					}
				}
			]
		}
	})
);
