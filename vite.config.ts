import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { europe } from './src/lib/model/europe-plugin.ts';
import { france } from './src/lib/model/france-plugin.ts';
import { district } from './src/lib/model/plugin.ts';
import { catalogue } from './src/lib/catalogue.ts';
import { narrative } from './src/lib/narrative/plugin.ts';

/** Where the site will stand, with its path and a slash at the end; unset, pages name no absolute address. */
const origin = process.env['SITE_ORIGIN'];
const site = origin && `${origin.replace(/\/+$/, '')}${process.env['BASE_PATH'] ?? ''}/`;

export default defineConfig({
	define: {
		'import.meta.env.SITE_ORIGIN': JSON.stringify(site ?? ''),
		'import.meta.env.DISK': 'false'
	},
	// How long each plugin took is of no use to whoever builds the site.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	plugins: [narrative(catalogue), district(), france(), europe(), sveltekit()]
});
