import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { serve } from '../../scripts/serve.mjs';
import { some } from '../random.ts';
import { arrive, openAt, scrollToStep, shownAll, steps } from './site.ts';
import { agree } from './slides.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });
// A whole language is fetched, and where a worker falls silent it is asked again after half a minute.
test.describe.configure({ timeout: 300_000 });

/** A copy of the site on a server of its own, which may be stopped. */
async function host(folder: string, port = 0) {
	const { url, close } = await serve({ port, folder });
	return { url, port: Number(new URL(url).port), close };
}

function copy(): string {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync('build', folder, { recursive: true });
	return folder;
}

/** Waits until the language of a page that says nothing of it is kept whole: from then on its worker answers it. */
async function kept(page: Page): Promise<void> {
	const answered = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
	await expect.poll(answered, { timeout: 120_000 }).toBe(true);
}

const status = (page: Page) => page.locator('[data-offline]');
const ready = (page: Page) =>
	expect(status(page)).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });

/** Everything that a page complains about, and everything that it asks for in vain. */
function listen(page: Page, said: string[]): void {
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	page.on('requestfailed', (request) => said.push(request.url()));
}

for (const [turn, entry] of ['present/', 'teach/', 'print/'].entries()) {
	test(`entered by ${entry}, a whole lesson outlasts the network`, async ({ page, context }) => {
		const site = await host('build');
		await page.goto(`${site.url}fr/${entry}`);
		await ready(page);
		await expect(status(page)).toHaveText('Prêt sans réseau ✓');
		await site.close();

		const said: string[] = [];
		listen(page, said);
		context.on('page', (opened) => listen(opened, said));
		// Lazy pictures of the page that was there before its worker, then the same page anew.
		if (entry === 'print/') await shownAll(page, 'img');
		// A page that is left drops what it still asks for: it is left when it has all.
		await page.waitForLoadState('networkidle');
		await page.reload();
		await ready(page);
		await page.waitForLoadState('networkidle');
		await page.goto(`${site.url}fr/present/#${steps[0] ?? ''}`);
		for (const step of [...some(steps, 9, turn), steps.at(-1) ?? '']) {
			await page.evaluate((id) => (location.hash = id), step);
			await arrive(page, step);
		}
		await page.keyboard.press('o');
		await shownAll(page, '.tiles img');
		await page.keyboard.press('o');
		const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
		await agree(page, notes);
		await notes.keyboard.press('Home');
		expect(await agree(page, notes)).toContain(steps[0]);
		await ready(notes);
		await shownAll(notes, '.then img');
		await page.waitForLoadState('networkidle');
		await page.goto(`${site.url}fr/print/`);
		await shownAll(page, 'img');
		expect(said).toEqual([]);
	});
}

test('entered by the page of a step, the same step opens in the story', async ({ page }) => {
	const site = await host('build');
	const [, step = ''] = steps;
	await page.goto(`${site.url}fr/step/${step}/`);
	await kept(page);
	await site.close();
	await page.reload();
	await expect(page).toHaveURL(`${site.url}fr/#${step}`);
	await arrive(page, step);
});

test.describe('on a line that breaks', () => {
	test.use({ allowed: [/ERR_|Failed to fetch|Unable to preload/] });

	test('a host that stops on the way is said, and trying again goes on from there', async ({ page }) => {
		const first = await host('build');
		await page.goto(`${first.url}en/present/`);
		await expect(status(page)).toHaveText(/[1-9]\d* of \d{3}/);
		await first.close();
		await expect(status(page)).toHaveAttribute('data-state', 'network');
		const second = await host('build', first.port);
		await status(page).getByRole('button').click();
		await ready(page);
		await expect(status(page)).toHaveText('Ready without a network ✓');
		await second.close();
	});
});

test('a browser without room says so, and keeps no half', async ({ page, context }) => {
	const site = await host('build');
	const devtools = await context.newCDPSession(page);
	const origin = site.url.slice(0, -1);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
	await page.goto(`${site.url}fr/present/`);
	await expect(status(page)).toHaveAttribute('data-state', 'room');
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin });
	await status(page).getByRole('button').click();
	await ready(page);
	await site.close();
});

test('readers who save data are asked; a browser that cannot keep anything says so', async ({
	page,
	context
}) => {
	const site = await host('build');
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })
	);
	await page.goto(`${site.url}fr/present/`);
	await expect(status(page)).toHaveAttribute('data-state', 'saving');
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
	await status(page).getByRole('button').click();
	await ready(page);

	const other = await context.newPage();
	await other.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await other.goto(`${site.url}fr/teach/`);
	await expect(status(other)).toHaveAttribute('data-state', 'impossible');
	await site.close();
});

test('after one visit everything of that language works without server and network, and nothing else is kept', async ({
	page
}) => {
	const site = await host('build');
	await page.goto(`${site.url}fr/?threshold=40#centre-curve`);
	await kept(page);
	// What is kept is files of the site, and nothing about the reader.
	const urls = await page.evaluate(async () => {
		const named = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = (await Promise.all(named.map((cache) => cache.keys()))).flat();
		return requests.map(({ url }) => url);
	});
	expect(urls.length).toBeGreaterThan(steps.length);
	expect(urls.filter((url) => !url.startsWith(site.url) || /[?#]/.test(url))).toEqual([]);
	expect(urls.filter((url) => /\/en\/|\/fr\/(embed|step)\//.test(url))).toEqual([]);
	await site.close();

	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	await openAt(page, `${site.url}fr/?threshold=40#centre-curve`);
	await arrive(page, 'centre-curve');
	await expect(page.locator('#centre-curve .number')).toContainText('7,0');
	for (const step of some(steps, 6)) {
		await scrollToStep(page, step);
		await arrive(page, step);
	}
	for (const path of ['text/', 'sources/', 'method/']) {
		await page.goto(`${site.url}fr/${path}`);
		await expect(page.locator('h1')).toBeVisible();
	}
	for (const image of await page.locator('img').all()) {
		await image.evaluate((each) => each.scrollIntoView());
		await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
	}
	expect(failed).toEqual([]);
});

test('a new build takes over whole, when no page of the old one is open', async ({ context }) => {
	const [old, next] = [copy(), copy()];
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	const change = (file: string, from: string, to: string) => {
		const path = join(next, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replaceAll(from, to));
		for (const twin of ['.br', '.gz']) rmSync(path + twin, { force: true });
	};
	change('_app/version.json', version, 'next');
	change('service-worker.js', version, 'next');
	change('fr/index.html', '</h1>', ' (next)</h1>');
	change('fr/text/index.html', '</h1>', ' (next)</h1>');

	const first = await host(old);
	let page = await context.newPage();
	await page.goto(`${first.url}fr/`);
	await kept(page);
	await page.reload();
	await first.close();
	const second = await host(next, first.port);

	// A page of the old version is open: everything comes from the old one, and the new one is fetched meanwhile.
	await page.goto(`${second.url}fr/text/`);
	await expect(page.locator('h1').first()).not.toContainText('next');
	await page.goto(`${second.url}fr/`);
	await expect(page.locator('h1').first()).not.toContainText('next');
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	const waits = () =>
		page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
	await expect.poll(waits, { timeout: 120_000 }).toBe(true);
	await page.close();

	page = await context.newPage();
	await expect(async () => {
		await page.goto(`${second.url}fr/`);
		await expect(page.locator('h1').first()).toContainText('next', { timeout: 1000 });
	}).toPass();
	await second.close();
	await page.goto(`${second.url}fr/text/`);
	await expect(page.locator('h1').first()).toContainText('next');
	expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
	for (const folder of [old, next]) rmSync(folder, { recursive: true });
});
