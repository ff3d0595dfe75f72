import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { serve } from '../../scripts/serve.mjs';
import { arrive, openAt, scrollToStep, steps } from './site.ts';

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

/** Waits until the language of the page is kept whole. */
async function kept(page: Page, lang: string): Promise<void> {
	const whole = () =>
		page.evaluate(async (id) => {
			const name = (await caches.keys()).find((each) => each.endsWith(` ${id}`));
			return name !== undefined && (await (await caches.open(name)).match('/')) !== undefined;
		}, lang);
	await expect.poll(whole, { timeout: 120_000 }).toBe(true);
}

test('after one visit everything of that language works without server and network', async ({ page }) => {
	const site = await host('build');
	await page.goto(`${site.url}fr/`);
	await kept(page, 'fr');
	await site.close();

	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	await openAt(page, `${site.url}fr/?threshold=40#centre-curve`);
	await arrive(page, 'centre-curve');
	await expect(page.locator('#centre-curve .number')).toContainText('7,0');
	for (const step of steps) {
		await scrollToStep(page, step);
		await arrive(page, step);
	}
	for (const path of ['text/', 'sources/', 'method/']) {
		await page.goto(`${site.url}fr/${path}`);
		await expect(page.locator('h1')).toBeVisible();
	}
	for (const image of await page.locator('img').all()) {
		await image.scrollIntoViewIfNeeded();
		await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
	}
	expect(failed).toEqual([]);
});

test('what is kept is files of the site and nothing about the reader', async ({ page }) => {
	const site = await host('build');
	await page.goto(`${site.url}en/?threshold=40#centre-curve`);
	await kept(page, 'en');
	const urls = await page.evaluate(async () => {
		const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat();
		return requests.map(({ url }) => url);
	});
	expect(urls.length).toBeGreaterThan(steps.length);
	expect(urls.filter((url) => !url.startsWith(site.url) || /[?#]/.test(url))).toEqual([]);
	expect(urls.filter((url) => /\/fr\/|\/en\/(embed|step)\//.test(url))).toEqual([]);
	await site.close();
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
	await kept(page, 'fr');
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
