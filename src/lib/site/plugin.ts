import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SITE_PATH, type LoadedSite } from './read-site.ts';

const MODULE_ID = 'virtual:site';
const RESOLVED_ID = `\0${MODULE_ID}`;

/**
 * Vite plugin that provides the publisher’s data as `virtual:site`. A build fails on an invalid file; the development
 * server prints the issues and uses empty data.
 */
export function sitePlugin({ site, mistakes }: LoadedSite): Plugin {
	return {
		name: 'publishing',
		enforce: 'pre',
		config(_config, { command }) {
			if (mistakes.length === 0) return;
			process.stderr.write(`${mistakes.join('\n')}\n`);
			// An error thrown here would print an irrelevant stack trace.
			if (command === 'build') process.exit(1);
		},
		resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
		load: (id) => (id === RESOLVED_ID ? `export const site = ${JSON.stringify(site)};` : undefined),
		configureServer(server) {
			server.watcher.add(resolve(SITE_PATH));
			server.watcher.on('all', (_event, changed) => {
				if (resolve(changed) === resolve(SITE_PATH)) void server.restart();
			});
		}
	};
}
