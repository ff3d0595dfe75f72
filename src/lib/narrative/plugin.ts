import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Catalogue } from './catalogue.ts';
import type { Loaded } from './load.ts';
import { formatMistake } from './mistakes.ts';
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
	return {
		name: 'narrative',
		enforce: 'pre',
		// In the very first hook, before any other plugin has said or done anything.
		config({ build }, { command }) {
			if (command !== 'build' || build?.watch) return;
			const mistakes = lines(readStory(path, catalogue));
			if (mistakes.length === 0) return;
			// An error thrown here would come with a stack that says nothing about the story.
			process.stderr.write(`${mistakes.join('\n')}\n`);
			process.exit(1);
		},
		resolveId: (id) => (id === STORY ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return undefined;
			this.addWatchFile(path);
			const read = readStory(path, catalogue);
			return [
				`export const story = ${JSON.stringify(read.story)};`,
				`export const mistakes = ${JSON.stringify(lines(read))};`
			].join('\n');
		},
		configureServer(server) {
			const say = () => {
				const mistakes = lines(readStory(path, catalogue));
				if (mistakes.length > 0) server.config.logger.error(mistakes.join('\n'), { timestamp: false });
				return mistakes.length;
			};
			let broken = say() > 0;
			let timer: NodeJS.Timeout | undefined;
			const reread = () => {
				const count = say();
				if (broken && count === 0)
					server.config.logger.info('The story is sound again.', { timestamp: true });
				broken = count > 0;
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

/** Every environment forgets the story and what was made of it, and every open page is loaded again. */
function reload({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		const module = moduleGraph.getModuleById(RESOLVED);
		if (module) moduleGraph.invalidateModule(module);
		hot.send({ type: 'full-reload' });
	}
}
