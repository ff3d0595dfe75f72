import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { catalogue } from './src/lib/catalogue.ts';
import { narrative } from './src/lib/narrative/plugin.ts';
import { publishing } from './src/lib/site/plugin.ts';
import { readSite } from './src/lib/site/read.ts';
import { shared } from './vite.shared.ts';

/** Where the site will stand, with its path and a slash at the end; unset, pages name no absolute address. */
const published = readSite();
const { address } = published.site;
const site = address && `${address}${process.env['BASE_PATH'] ?? ''}/`;
// svelte.config.js, which is read after this file, asks there whether the site knows its own.
process.env['SITE_ADDRESS'] = address ?? '';

/** What a scene says of itself to the story is read once, when the server starts. */
const scenes: Plugin = {
	name: 'scenes',
	configureServer(server) {
		server.watcher.on('all', (_event, changed) => {
			if (/[\\/]scenes[\\/][^\\/]+[\\/]story\.ts$/.test(changed)) void server.restart();
		});
	}
};

export default mergeConfig(
	shared,
	defineConfig({
		define: {
			'import.meta.env.SITE_ORIGIN': JSON.stringify(site ?? ''),
			'import.meta.env.DISK': 'false'
		},
		plugins: [narrative(catalogue), publishing(published), scenes, sveltekit()]
	})
);
