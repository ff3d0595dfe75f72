import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { serve } from '../../scripts/serve.mjs';
import { copySmallSite } from '../small-site.ts';
import { isLongRun, sample } from '../random.ts';
import { current, waitForStep, scrollToStep, expectAllLoaded, steps } from './site.ts';
import { expectSameState } from './slides.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });
// The worker fetches a whole language; when it does not answer, it is asked again after 30 seconds.
test.describe.configure({ timeout: 300_000 });

/** A copy of the site on its own server, which can be stopped. */
async function serveCopy(folder: string, port = 0) {
	const { url, close } = await serve({ port, folder });
	return { url, port: Number(new URL(url).port), close };
}

/** Waits until the language of a page is fully cached, as requested; from then on the worker serves it. */
const fullyCached = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-kept', 'ready', { timeout: 120_000 });

const status = (page: Page) => page.locator('[data-offline]');
const ready = (page: Page) =>
	expect(status(page)).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });

/** Collects everything that a page reports as an error, and every request that fails; leaving a page aborts its prefetches. */
function collectErrors(page: Page, errors: string[]): void {
	page.on('console', (message) => errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(request.url());
	});
}

/** Addresses of everything in the cache. */
const addresses = (page: Page) =>
	page.evaluate(async () => {
		const named = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = (await Promise.all(named.map((cache) => cache.keys()))).flat();
		return requests.map(({ url }) => url);
	});

/** Reads the story and its text pages. */
async function read(page: Page, url: string, turn: number): Promise<void> {
	// The page of a step is not cached; the same step in the story is.
	await page.goto(current(`${url}fr/step/centre-curve/?threshold=40`));
	await expect(page).toHaveURL(current(`${url}fr/?threshold=40#centre-curve`));
	await waitForStep(page, current('centre-curve'));
	await expect(page.locator(current('#centre-curve .number'))).toContainText('7,0');
	for (const step of sample(steps, 16, turn)) {
		await scrollToStep(page, step);
		await waitForStep(page, step);
	}
	for (const path of ['text/', 'sources/', 'method/']) {
		await page.goto(`${url}fr/${path}`);
		await expect(page.locator('h1')).toBeVisible();
	}
}

/** Shows slides with their notes, and the pages that are printed for them. */
async function openLessonPages(page: Page, url: string, turn: number): Promise<void> {
	await page.goto(`${url}fr/present/#${steps[0] ?? ''}`);
	for (const step of [...sample(steps, 16, turn + 1), steps.at(-1) ?? '']) {
		await page.evaluate((id) => (location.hash = id), step);
		await waitForStep(page, step);
	}
	await page.keyboard.press('o');
	await expectAllLoaded(page, '.tiles img');
	await page.keyboard.press('o');
	const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
	await expectSameState(page, notes);
	await notes.keyboard.press('Home');
	expect(await expectSameState(page, notes)).toContain(steps[0]);
	await ready(notes);
	await expectAllLoaded(notes, '.then img');
	await page.waitForLoadState('networkidle');
	await page.goto(`${url}fr/print/`);
	await expectAllLoaded(page, 'img');
}

const entries = ['print/', 'present/', 'teach/', current('step/centre-curve/')];

/**
 * Filling a cache takes longer than the rest of the test. Each page requests its own copy, and simultaneous
 * requests share one download; in the long run each page requests alone.
 */
for (const [turn, asking] of (isLongRun ? entries.map((entry) => [entry]) : [entries]).entries()) {
	test(`caches one language and nothing else after a visit by ${asking.join(' or ')}, and works without server and network`, async ({
		page,
		context
	}) => {
		const site = await serveCopy('build');
		const [entry = '', ...otherLanguages] = asking;
		await page.goto(`${site.url}fr/${entry}`);
		for (const each of otherLanguages) {
			const other = await context.newPage();
			await other.goto(`${site.url}fr/${each}`);
			await fullyCached(other);
			await other.close();
		}
		await fullyCached(page);
		// The cache holds files of the site and nothing about the reader.
		const urls = await addresses(page);
		expect(urls.length).toBeGreaterThan(steps.length);
		expect(urls.filter((url) => !url.startsWith(site.url) || /[?#]/.test(url))).toEqual([]);
		expect(urls.filter((url) => /\/en\/|\/fr\/(embed|step)\//.test(url))).toEqual([]);
		await site.close();

		const errors: string[] = [];
		collectErrors(page, errors);
		context.on('page', (opened) => collectErrors(opened, errors));
		if (!entry.startsWith('step/')) {
			// Load the lazy pictures of the page that was opened before its worker, then the same page again.
			if (entry === 'print/') await expectAllLoaded(page, 'img');
			// A page that is left aborts its pending requests, so leave it when they are done.
			await page.waitForLoadState('networkidle');
			await page.reload();
			await expect(status(page)).toHaveText('Prêt sans réseau ✓');
		}
		await page.waitForLoadState('networkidle');
		await read(page, site.url, turn);
		await page.waitForLoadState('networkidle');
		await openLessonPages(page, site.url, turn);
		expect(errors).toEqual([]);
	});
}

test.describe('on an unreliable connection', () => {
	test.use({ allowed: [/ERR_|Failed to fetch|Unable to preload/] });

	test('asks first with data saving on, reports a full disk or a lost host, and resumes on retry', async ({
		page,
		context
	}) => {
		const first = await serveCopy('build');
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })
		);
		const devtools = await context.newCDPSession(page);
		const origin = first.url.slice(0, -1);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
		await page.goto(`${first.url}en/present/`);
		await expect(status(page)).toHaveAttribute('data-state', 'saving');
		expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);

		// When the storage is full, no partial copy remains.
		await status(page).getByRole('button').click();
		await expect(status(page)).toHaveAttribute('data-state', 'room');
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin });

		await status(page).getByRole('button').click();
		await expect(status(page)).toHaveText(/[1-9]\d* of \d{3}/);
		await first.close();
		await expect(status(page)).toHaveAttribute('data-state', 'network');
		const second = await serveCopy('build', first.port);
		await status(page).getByRole('button').click();
		await ready(page);
		await expect(status(page)).toHaveText('Ready without a network ✓');
		await second.close();
	});
});

test('says so when the browser cannot store anything', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.goto('./fr/teach/');
	await expect(status(page)).toHaveAttribute('data-state', 'impossible');
});

test('replaces the cached build as a whole once no page of the old build is open', async ({ context }) => {
	const [old, next] = [copySmallSite('fr'), copySmallSite('fr')];
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	const change = (file: string, from: string, to: string) => {
		const path = join(next, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replaceAll(from, to));
	};
	change('_app/version.json', version, 'next');
	change('service-worker.js', version, 'next');
	change('fr/index.html', '</h1>', ' (next)</h1>');
	change('fr/text/index.html', '</h1>', ' (next)</h1>');

	const first = await serveCopy(old);
	let page = await context.newPage();
	await page.goto(`${first.url}fr/`);
	await fullyCached(page);
	await page.reload();
	await first.close();
	const second = await serveCopy(next, first.port);

	// While a page of the old build is open, all requests get the old build and the new one is downloaded.
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
