/** Presenting, embedding, and reading without a network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { figure, hosts, openHosts, loaderScript, RESERVED_SPACE } from '../embedding/hosts.ts';
import { loaderOf } from '../embedding/frames.ts';
import { keysAfter } from '../browser/slides.ts';
import { copySmallSite } from '../small-site.ts';
import { isAwake, nextStep, openAt, pictureOf, withControl, type Part } from './part.ts';

/** Unpacks the copy for a memory stick into a folder of its own. */
function unpackStory(): string {
	const folder = mkdtempSync(join(tmpdir(), 'disk-'));
	for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync('build/story.zip'))))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return folder;
}

export const PRESENTING: readonly Part[] = [
	{
		title: 'slides turn by key, and the presenter’s window follows',
		at: ['desk'],
		engines: ['WebKit'],
		async run(place) {
			const { session } = place;
			await openAt(place, withControl, 'fr/present/');
			const [wall = ''] = await session.windows();
			await session.press('s');
			for (const end = Date.now() + 10_000; (await session.windows()).length < 2 && Date.now() < end;);
			const notes = (await session.windows()).find((handle) => handle !== wall);
			if (!notes) throw new Error('The presenter’s window does not open');
			await session.switchTo(wall);
			for (let keys = keysAfter(withControl); keys > 0; keys--) await session.press('ArrowRight');
			const step = await session.until(nextStep, withControl);
			const picture = await session.until(pictureOf, step);
			await session.switchTo(notes);
			expect(await session.until(pictureOf, step)).toBe(picture);
			await session.closeWindow();
			await session.switchTo(wall);
		}
	},
	{
		title: 'a frame keeps its height in somebody else’s page, with the loader and without',
		at: ['phone'],
		// WebKit refuses a frame whose unchanged page comes without its headers.
		engines: ['WebKit'],
		async run({ session, site }) {
			const others = await openHosts();
			const src = `${site}fr/embed/cameras/`;
			const pages = [
				hosts.plain(src),
				{ html: `<!doctype html>${figure(src, site, RESERVED_SPACE)}${loaderScript(loaderOf(site))}` }
			];
			const height = () => document.querySelector('iframe')?.getBoundingClientRect().height;
			try {
				for (const page of pages) {
					await session.open(others.put(page));
					const before = await session.until(height);
					await session.enterFrame('iframe');
					await session.until(isAwake);
					for (let turn = 0, step = ''; turn < 3; turn++) {
						step = await session.until(nextStep, '');
						await session.run(() => [...document.querySelectorAll<HTMLElement>('.hops a')].at(-1)?.click());
						await session.until(nextStep, step);
					}
					const over = await session.run(() => document.documentElement.scrollHeight - innerHeight);
					await session.leaveFrame();
					expect(await session.run(height)).toBe(before);
					expect(over).toBeLessThanOrEqual(0);
				}
			} finally {
				await others.close();
			}
		}
	},
	{
		title: 'a story that was read once opens without a network',
		at: ['phone'],
		engines: ['WebKit'],
		async run({ session }) {
			const folder = copySmallSite('fr');
			const server = await serve({ port: 0, folder });
			await session.open(`${server.url}fr/`);
			await session.until(() => document.documentElement.dataset['kept'] === 'ready');
			await server.close();
			await session.open(`${server.url}fr/#${withControl}`);
			await session.until(isAwake);
			await session.until(pictureOf, withControl);
			rmSync(folder, { recursive: true });
		}
	},
	{
		title: 'the copy on a memory stick opens from the disk',
		at: ['desk'],
		// Firefox gives each file on the disk an origin of its own.
		engines: ['Firefox'],
		async run({ session }) {
			const folder = unpackStory();
			const root = pathToFileURL(join(folder, 'story')).href;
			await session.open(`${root}/fr/present/index.html#${withControl}`);
			await session.until(pictureOf, withControl);
			for (let keys = keysAfter(withControl); keys > 0; keys--) await session.press('ArrowRight');
			await session.until(nextStep, withControl);
			rmSync(folder, { recursive: true });
		}
	}
];
