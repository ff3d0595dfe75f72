import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SITE_FILE, type ReadSite } from './read.ts';

const SITE = 'virtual:site';
const RESOLVED = `\0${SITE}`;

/**
 * Gives the site who publishes it, as `virtual:site`. A build stops at a mistake; in development it is said where the
 * server runs, and nobody publishes the site until it is mended.
 */
export function publishing({ site, mistakes }: ReadSite): Plugin {
	return {
		name: 'publishing',
		enforce: 'pre',
		config(_config, { command }) {
			if (mistakes.length === 0) return;
			process.stderr.write(`${mistakes.join('\n')}\n`);
			// An error thrown here would come with a stack that says nothing about the file.
			if (command === 'build') process.exit(1);
		},
		resolveId: (id) => (id === SITE ? RESOLVED : undefined),
		load: (id) => (id === RESOLVED ? `export const site = ${JSON.stringify(site)};` : undefined),
		configureServer(server) {
			server.watcher.add(resolve(SITE_FILE));
			server.watcher.on('all', (_event, changed) => {
				if (resolve(changed) === resolve(SITE_FILE)) void server.restart();
			});
		}
	};
}
