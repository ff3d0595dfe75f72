import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { catalogue } from './src/lib/catalogue.ts';
import { narrative } from './src/lib/narrative/plugin.ts';
import { shared } from './vite.shared.ts';

/** Where the site will stand, with its path and a slash at the end; unset, pages name no absolute address. */
const origin = process.env['SITE_ORIGIN'];
const site = origin && `${origin.replace(/\/+$/, '')}${process.env['BASE_PATH'] ?? ''}/`;

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
			'import.meta.env.SITE_CONTACT': JSON.stringify(process.env['SITE_CONTACT'] ?? ''),
			'import.meta.env.DISK': 'false'
		},
		plugins: [narrative(catalogue), scenes, sveltekit()]
	})
);
