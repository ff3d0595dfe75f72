import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { narrativePlugin } from '#lib/narrative/plugin.ts';
import { runStoryCommand } from './story-command.ts';

const VALID_STORY = readFileSync('tests/stories/sound.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'story-'));
const file = join(folder, 'story.yaml');
const printed: string[] = [];
let server: ViteDevServer;

interface StoryModule {
	story: { seed: number } | null;
	mistakes: readonly string[];
}

/** The response to a page request at this moment. */
const loaded = async () => (await server.ssrLoadModule('virtual:story')) as StoryModule;

/** The browser's view of the site’s first address. */
async function page(): Promise<string> {
	const http = createHttpServer(server.middlewares).listen(0);
	const { port } = http.address() as AddressInfo;
	const response = await fetch(`http://localhost:${port}/fr/`, { headers: { accept: 'text/html' } });
	const text = await response.text();
	http.close();
	return text;
}

beforeAll(async () => {
	vi.stubEnv('NARRATIVE', file);
	writeFileSync(file, VALID_STORY);
	const customLogger = createLogger('silent');
	customLogger.error = (message) => void printed.push(message);
	server = await createServer({
		configFile: false,
		root: folder,
		cacheDir: join(folder, 'cache'),
		customLogger,
		plugins: [narrativePlugin(catalogue)],
		// Polls, because file watching differs between systems.
		server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } }
	});
}, 60_000);

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
	vi.unstubAllEnvs();
});

it(
	'serves the story, then its issues, then the story again, without a restart',
	{ timeout: 30_000 },
	async () => {
		expect(await loaded()).toMatchObject({ story: { seed: 7 }, mistakes: [] });

		writeFileSync(file, VALID_STORY.replace('seed: 7', 'sed: 7'));
		await vi.waitFor(async () => expect((await loaded()).story).toBeNull(), { timeout: 10_000 });
		const { mistakes } = await loaded();
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]).toMatch(/story\.yaml:10:1 {2}sed {2}found unknown key “sed”.*did you mean “seed”\?/);
		expect(printed.join('\n')).toContain(mistakes[0]);
		await vi.waitFor(async () => expect(await page()).toContain('<b>'), { timeout: 10_000 });
		expect(await page()).toMatch(
			/<h1>The story has a mistake<\/h1>[^]*story\.yaml:10:1<\/b> {2}sed {2}found unknown key/
		);
		expect(await page()).toContain('/@vite/client');

		// As many editors save: a new file replaces the old one.
		writeFileSync(`${file}~`, VALID_STORY.replace('seed: 7', 'seed: 8'));
		renameSync(`${file}~`, file);
		await vi.waitFor(async () => expect(await loaded()).toMatchObject({ story: { seed: 8 }, mistakes: [] }), {
			timeout: 10_000
		});
		expect(await page()).not.toContain('mistake');
	}
);

it('stops a build with the same lines and nothing else', { timeout: 60_000 }, async () => {
	const path = 'tests/stories/broken/many-at-once.yaml';
	const env = { ...process.env, NARRATIVE: path };
	// The default loader bundles the configuration, and on a busy machine prints how long that took.
	const args = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner'];
	const build = spawnSync(process.execPath, args, { encoding: 'utf8', env });
	expect([build.status, build.stdout]).toEqual([1, '']);
	expect(build.stderr).toBe((await runStoryCommand(path)).stderr);
});
