import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Plugin, ViteDevServer } from 'vite';
import type { Catalogue } from './catalogue.ts';
import type { Loaded } from './load.ts';
import { formatMistake, formatWarning } from './mistakes.ts';
import { mistakesPage } from './mistakes-page.ts';
import { narrativePath, readStory } from './read.ts';

const STORY = 'virtual:story';
const RESOLVED = `\0${STORY}`;

/** Editors write a file in several goes: empty, then full; or remove it and put another in its place. */
const SETTLE_MS = 60;

/**
 * Gives the site its story as `virtual:story`. A build stops at a broken file, with nothing but the lines that
 * `npm run story` prints; in development the page gets these lines instead of the story, until the file is mended.
 * @param catalogue what the story may refer to
 */
export function narrative(catalogue: Catalogue): Plugin {
	const path = resolve(narrativePath());
	const lines = ({ mistakes }: Loaded) => mistakes.map(formatMistake);
	let known: Loaded | undefined;
	// Once for all that is built together.
	const read = () => (known ??= readStory(path, catalogue));
	return {
		name: 'narrative',
		enforce: 'pre',
		// In the very first hook, before any other plugin has said or done anything.
		config({ build }, { command }) {
			// Threads that a build starts come after it, and would read the same again.
			if (command !== 'build' || build?.watch || !isMainThread) return;
			const mistakes = lines(read());
			if (mistakes.length === 0) return;
			// An error thrown here would come with a stack that says nothing about the story.
			process.stderr.write(`${mistakes.join('\n')}\n`);
			process.exit(1);
		},
		resolveId: (id) => (id === STORY ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return undefined;
			this.addWatchFile(path);
			const loaded = this.meta.watchMode ? readStory(path, catalogue) : read();
			return [
				`export const story = ${JSON.stringify(loaded.story)};`,
				`export const mistakes = ${JSON.stringify(lines(loaded))};`
			].join('\n');
		},
		configureServer(server) {
			const { logger, base } = server.config;
			let mistakes: readonly string[] = [];
			const say = () => {
				const read = readStory(path, catalogue);
				mistakes = lines(read);
				if (mistakes.length > 0) logger.error(mistakes.join('\n'), { timestamp: false });
				const warnings = read.warnings.map(formatWarning);
				if (warnings.length > 0) logger.warn(warnings.join('\n'), { timestamp: false });
			};
			// Servers of tests, one for each of their projects, show nobody a page.
			if (server.config.mode !== 'test') say();
			// Before any other: what makes the pages needs a story.
			server.middlewares.use((request, response, next) => {
				if (mistakes.length === 0 || !asksForPage(request)) return next();
				response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
				response.end(mistakesPage(mistakes, base));
			});
			let timer: NodeJS.Timeout | undefined;
			const reread = () => {
				const broken = mistakes.length > 0;
				say();
				if (broken && mistakes.length === 0) logger.info('The story is sound again.', { timestamp: true });
				reload(server);
			};
			server.watcher.add(path);
			server.watcher.on('all', (_event, changed) => {
				if (resolve(changed) !== path) return;
				clearTimeout(timer);
				timer = setTimeout(reread, SETTLE_MS);
			});
			server.httpServer?.on('close', () => clearTimeout(timer));
		}
	};
}

/** Whether somebody opens an address of the site, rather than a script or a file asking for another. */
function asksForPage({ method = 'GET', url = '/', headers }: IncomingMessage): boolean {
	return (
		method === 'GET' && !/^\/@|\.\w+(?:\?|$)/.test(url) && /text\/html|^\*\/\*$/.test(headers.accept ?? '*/*')
	);
}

/** Every environment forgets the story and what was made of it, and every open page is loaded again. */
function reload({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		const module = moduleGraph.getModuleById(RESOLVED);
		if (module) moduleGraph.invalidateModule(module);
		hot.send({ type: 'full-reload' });
	}
}
