import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { district } from './src/lib/model/plugin.ts';
import { narrative } from './src/lib/narrative/plugin.ts';
import { noStorage } from './src/lib/playhead/no-storage.ts';

export default defineConfig({
	plugins: [narrative(), district(), noStorage(), sveltekit()],
	build: { target: 'es2022' }
});
