import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Plugin, ViteDevServer } from 'vite';
import type { Catalogue } from './catalogue/catalogue.ts';
import { type LoadedStory, narrativePath, readStory, townPath } from './read/read-story.ts';
import { formatIssues, formatWarning } from './issues/issue.ts';
import { writeJsonSchema } from './schema/json-schema.ts';

const MODULE_ID = 'virtual:story';
const RESOLVED_ID = `\0${MODULE_ID}`;

/** Delay in milliseconds before a changed file is read: editors save a file in several writes. */
const SETTLE_MS = 60;

/**
 * Vite plugin that provides the story as `virtual:story`. A build fails on an invalid file and prints the lines of
 * `npm run story`; the development server shows these lines in place of every page until the file is fixed.
 * @param catalogue names that the story may refer to
 */
export function narrativePlugin(catalogue: Catalogue): Plugin {
	const path = resolve(narrativePath());
	const town = townPath();
	const files = [path, ...(town === undefined ? [] : [resolve(town)])];
	const lines = ({ mistakes }: LoadedStory) => formatIssues(mistakes);
	let known: LoadedStory | undefined;
	// Read once for all environments of a build.
	const read = () => (known ??= readStory(path, catalogue));
	return {
		name: 'narrative',
		enforce: 'pre',
		// The first hook, so that other plugins print nothing before.
		config({ build }, { command }) {
			// Worker threads of a build would only check the same file again.
			if (command !== 'build' || build?.watch || !isMainThread) return;
			const mistakes = lines(read());
			if (mistakes.length === 0) return;
			// An error thrown here would print an irrelevant stack trace.
			process.stderr.write(`${mistakes.join('\n')}\n`);
			process.exit(1);
		},
		resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
		load(id) {
			if (id !== RESOLVED_ID) return undefined;
			for (const file of files) this.addWatchFile(file);
			const loaded = this.meta.watchMode ? readStory(path, catalogue) : read();
			return [
				`export const story = ${JSON.stringify(loaded.story)};`,
				`export const mistakes = ${JSON.stringify(lines(loaded))};`
			].join('\n');
		},
		configureServer(server) {
			const { logger, base } = server.config;
			let mistakes: readonly string[] = [];
			const checkAndLog = () => {
				writeJsonSchema(catalogue, path);
				const read = readStory(path, catalogue);
				mistakes = lines(read);
				if (mistakes.length > 0) logger.error(mistakes.join('\n'), { timestamp: false });
				const warnings = formatIssues(read.warnings, formatWarning);
				if (warnings.length > 0) logger.warn(warnings.join('\n'), { timestamp: false });
			};
			// Vitest starts servers that show no page.
			if (server.config.mode !== 'test') checkAndLog();
			// Before other middleware, which needs a story to render pages.
			server.middlewares.use((request, response, next) => {
				if (mistakes.length === 0 || !isPageRequest(request)) return next();
				response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
				response.end(issuesPage(mistakes, base));
			});
			let timer: NodeJS.Timeout | undefined;
			const reread = () => {
				const broken = mistakes.length > 0;
				checkAndLog();
				if (broken && mistakes.length === 0) logger.info('The story is valid again.', { timestamp: true });
				reload(server);
			};
			server.watcher.add(files);
			server.watcher.on('all', (_event, changed) => {
				if (!files.includes(resolve(changed))) return;
				clearTimeout(timer);
				timer = setTimeout(reread, SETTLE_MS);
			});
			server.httpServer?.on('close', () => clearTimeout(timer));
		}
	};
}

/** Returns whether a request is a page visit, rather than a request for a script or a file. */
function isPageRequest({ method = 'GET', url = '/', headers }: IncomingMessage): boolean {
	return (
		method === 'GET' && !/^\/@|\.\w+(?:\?|$)/.test(url) && /text\/html|^\*\/\*$/.test(headers.accept ?? '*/*')
	);
}

/** Invalidates the story in every environment and reloads open pages. */
function reload({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		const module = moduleGraph.getModuleById(RESOLVED_ID);
		if (module) moduleGraph.invalidateModule(module);
		hot.send({ type: 'full-reload' });
	}
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
li { margin: 0.75rem 0; font: 0.9375rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
b { user-select: all; }`;

/**
 * Returns the HTML page that the development server shows while the story has issues. It is independent of the other
 * pages, which cannot be rendered without a story.
 * @param lines issues as `npm run story` prints them
 * @param base base path of the site, with a trailing slash
 */
export function issuesPage(lines: readonly string[], base = '/'): string {
	const title = lines.length === 1 ? 'The story has a mistake' : `The story has ${lines.length} mistakes`;
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}
</style>
<script type="module" src="${base}@vite/client"></script>
<h1>${title}</h1>
<ol>
${lines.map((line) => `<li>${formatLine(line)}</li>`).join('\n')}
</ol>
<p>Fix and save the file: the page will then reload.</p>
</html>
`;
}

/** Emphasizes the position, which readers copy into their editor. */
function formatLine(line: string): string {
	return escapeHtml(line).replace(/^(\S+:\d+:\d+)/, '<b>$1</b>');
}

function escapeHtml(text: string): string {
	const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
