import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { district } from './src/lib/model/plugin.ts';
import { catalogue } from './src/lib/catalogue.ts';
import { narrative } from './src/lib/narrative/plugin.ts';

export default defineConfig({
	plugins: [narrative(catalogue), district(), sveltekit()]
});
