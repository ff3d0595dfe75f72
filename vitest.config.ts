import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte()],
	test: {
		include: ['{src,scripts,tests/unit,tests/bench}/**/*.test.ts', 'eslint/**/*.test.js'],
		environment: 'node'
	}
});
