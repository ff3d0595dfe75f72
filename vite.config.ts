import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { catalogue } from './src/lib/catalogue.ts';
import { narrativePlugin } from './src/lib/narrative/plugin.ts';
import { sitePlugin } from './src/lib/site/plugin.ts';
import { readSite } from './src/lib/site/read-site.ts';
import { sharedConfig } from './vite.shared.ts';

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
		plugins: [narrativePlugin(catalogue), sitePlugin(published), scenes, sveltekit()]
	})
);
