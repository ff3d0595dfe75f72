/**
 * Our own loader in host pages: it finds figures that appear late, releases removed ones, and shifts nothing.
 */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { isLongRun, sample } from '../random.ts';
import { current, waitFor } from '../browser/site.ts';
import {
	requestedHeights,
	hydratedFrame,
	expect,
	heightOf,
	hosts,
	loaderOf,
	nextLink,
	layoutShift,
	test
} from './frames.ts';
import { article, figure, RESERVED_SPACE, plainFrame, loaderScript } from './hosts.ts';

// Errors that these tests provoke.
test.use({ allowed: [/ERR_FAILED|allow-popups/] });

const CHAPTER = 'fr/embed/cameras/';
const ONE_STEP = current('fr/embed/cameras/cameras-mast/');
/** Milliseconds for which a page is watched; ten seconds in the long run. */
const WATCH_MS = Number(process.env['EMBED_WATCH'] ?? (isLongRun ? 1000 : 300));

/** Messages of the loader in the page's console. */
function loaderMessages(page: Page): string[] {
	const messages: string[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith('[explainer]')) messages.push(message.text());
	});
	return messages;
}

/** Adds a figure to the page, as an application does after loading its content. */
const mount = (page: Page, html: string): Promise<void> =>
	page.locator('#place').evaluate((place, inside) => {
		const view = document.createElement('section');
		view.innerHTML = inside;
		place.replaceChildren(view);
	}, html);
const unmount = (page: Page): Promise<void> =>
	page.locator('#place').evaluate((place) => place.replaceChildren());

/** Numbers of documents and listeners in the page after garbage collection. */
async function countObjects(page: Page): Promise<{ readonly documents: number; readonly listeners: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
	await session.detach();
	return { documents, listeners: jsEventListeners };
}

test.describe('an application that mounts and unmounts', () => {
	test('has its frame each time, and leaks nothing after unmounting', async ({ page, otherPeople, at }) => {
		await page.goto(otherPeople.put({ html: article(loaderScript(loaderOf(at('')))) }));
		const late = figure(at(ONE_STEP), at(''), RESERVED_SPACE);
		const round = async () => {
			await mount(page, late);
			await hydratedFrame(page);
			expect(await heightOf(page)).toBe(EMBED_HEIGHT.chapter);
			await unmount(page);
			await expect(page.locator('iframe')).toHaveCount(0);
		};
		// The first frame loads things that stay for the life of the page.
		await round();
		const before = await countObjects(page);
		for (let each = 0; each < 4; each++) await round();
		await expect.poll(() => countObjects(page)).toEqual(before);
	});

	test('gets a frame again when it re-inserts a figure or changes its address', async ({
		page,
		otherPeople,
		at
	}) => {
		await page.goto(otherPeople.put({ html: article(loaderScript(loaderOf(at('')))) }));
		await mount(page, figure(at(ONE_STEP), at('')));
		await hydratedFrame(page);
		await page.evaluate(async () => {
			const place = document.querySelector('#place') as HTMLElement;
			const [view] = place.children;
			view?.remove();
			await new Promise((later) => setTimeout(later, 50));
			if (view) place.append(view);
		});
		await hydratedFrame(page);
		await expect(page.locator('iframe')).toHaveCount(1);
		const address = at(CHAPTER);
		await page.locator('figure').evaluate((place, src) => place.setAttribute('data-embed', src), address);
		await expect(page.locator('iframe')).toHaveCount(1);
		await expect(page.locator('iframe')).toHaveAttribute('src', address);
		// A figure that the page has emptied stays empty.
		await page.locator('figure').evaluate((place) => place.replaceChildren());
		await waitFor(page, 100);
		await expect(page.locator('iframe')).toHaveCount(0);
	});
});

test('gives each figure one frame and leaves others alone, however the script loads and however often', async ({
	page,
	otherPeople,
	at
}) => {
	const messages = loaderMessages(page);
	const { path, site } = loaderOf(at(''));
	const src = `${site}${path}`;
	const scripts = {
		twice: `<script async src="${src}"></script><script src="${src}"></script>`,
		'with the one before it': `<script src="${site}embed/1.js"></script><script src="${src}"></script>`,
		'as a module': `<script type="module" src="${src}"></script>`,
		imported: `<script type="module">import('${src}')</script>`,
		injected: `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${src}' }))</script>`
	};
	for (const [how, script] of Object.entries(scripts)) {
		const inside = [ONE_STEP, CHAPTER].map((frame) => figure(at(frame), site)).join('');
		await page.goto(
			otherPeople.put({ html: article(`${inside}${figure('https://example.org/fr/embed/', site)}${script}`) })
		);
		await expect(page.locator('figure:not(:has(iframe))'), how).toHaveCount(1);
		await expect(page.locator('iframe'), how).toHaveCount(2);
		await hydratedFrame(page);
		await expect.poll(() => messages.length, how).toBe(1);
		messages.length = 0;
	}
	// A copy on another site is given no site, and frames nothing.
	const copy = otherPeople.put({
		html: readFileSync(`build/${path}`, 'utf8'),
		headers: { 'Content-Type': 'text/javascript' }
	});
	await page.goto(
		otherPeople.put({ html: article(`${figure(at(ONE_STEP), site)}<script src="${copy}"></script>`) })
	);
	await expect.poll(() => messages).toEqual([expect.stringContaining(path)]);
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('logs once why it does not frame something, and what to do', async ({ page, otherPeople, at }) => {
	const messages = loaderMessages(page);
	const site = at('');
	const wrong = ['', 'https://example.org/fr/embed/', 'javascript:alert(1)', 'fr/embed/'];
	const inside = wrong.map((src) => figure(src, site)).join('');
	await page.goto(otherPeople.put({ html: article(inside + loaderScript(loaderOf(site))) }));
	await expect.poll(() => messages.length).toBe(wrong.length);
	expect(messages[0]).toContain('data-embed');
	for (const each of messages.slice(1)) expect(each).toContain(site);
	await page
		.locator('figure')
		.first()
		.evaluate((place) => {
			const parent = place.parentElement;
			place.remove();
			parent?.append(place);
		});
	await waitFor(page, 100);
	expect(messages.length).toBe(wrong.length);
	await expect(page.locator('iframe')).toHaveCount(0);

	// A site with HTTPS, as every embedded site should have.
	messages.length = 0;
	await page.route('https://story.example/**', (route) => route.fulfill({ path: 'build/embed/2.js' }));
	const plainly = figure('http://story.example/fr/embed/', site);
	const script = '<script src="https://story.example/embed/2.js"></script>';
	await page.goto(otherPeople.put({ html: article(plainly + script) }));
	await expect.poll(() => messages).toEqual([expect.stringContaining('https:')]);
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('ignores messages of other frames in the page', async ({ page, otherPeople, at }) => {
	const stranger = otherPeople.put({
		html: `<link rel="icon" href="data:,"><script>setInterval(() => {
			parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 1999, least: 1999 }, '*');
			parent.postMessage({ type: 'explainer:end' }, '*');
		}, 10)</script>`
	});
	const inside = `<script>window.ends = 0; addEventListener('explainer:end', () => window.ends++)</script>
		${figure(at(ONE_STEP), at(''), 'data-events')}`;
	await page.goto(
		otherPeople.put({ html: article(inside + loaderScript(loaderOf(at(''))) + plainFrame(stranger, 20)) })
	);
	// Until the loader has run, the other frame is the first of the page.
	await expect(page.locator('figure iframe')).toBeAttached();
	await hydratedFrame(page);
	await expect
		.poll(async () => (await requestedHeights(page)).filter((height) => height === 1999).length)
		.toBeGreaterThan(9);
	await expect(page.locator('figure iframe')).toHaveAttribute('height', String(EMBED_HEIGHT.chapter));
	expect(await page.evaluate(() => (window as unknown as { ends: number }).ends)).toBe(0);
});

test('shows a picture with its credit until the reader comes near, also in print, and then shifts nothing', async ({
	page,
	otherPeople,
	at
}) => {
	const messages = loaderMessages(page);
	const site = at('');
	const spacer = '<p style="height: 3000px"></p>';
	const inside = spacer + figure(at(CHAPTER), site) + spacer + figure(at(ONE_STEP), site);
	await page.goto(otherPeople.put({ html: article(inside + loaderScript(loaderOf(site))) }));
	await waitFor(page, 300);
	await expect(page.locator('iframe')).toHaveCount(0);
	// A figure that gets another address meanwhile is treated by that address.
	await page
		.locator('figure')
		.last()
		.evaluate((place) => place.setAttribute('data-embed', 'https://example.org/embed/'));
	await expect.poll(() => messages.length).toBe(1);
	await page.evaluate(() => scrollTo(0, 2000));
	await hydratedFrame(page);
	await page.locator('figure').last().scrollIntoViewIfNeeded();
	await waitFor(page, 300);
	await expect(page.locator('iframe')).toHaveCount(1);
	await expect(page.locator('figure').last().locator('figcaption')).toBeVisible();
	expect(await layoutShift(page)).toBe(0);
});

for (const width of sample([320, 390, 680, 900], 4))
	test(`shifts nothing in a column of ${String(width)} pixels when the script loads late, nor afterwards`, async ({
		page,
		otherPeople,
		at
	}) => {
		await page.setViewportSize({ width: Math.max(width, 390), height: 844 });
		const { site, path } = loaderOf(at(''));
		const inside = figure(at(CHAPTER), site, RESERVED_SPACE);
		await page.goto(otherPeople.put({ html: article(inside, { width }) }));
		await page.locator('figure img').evaluate((image: HTMLImageElement) => image.decode());
		await waitFor(page, 300);
		await page.addScriptTag({ url: `${site}${path}` });
		await hydratedFrame(page);
		await expect.poll(async () => (await requestedHeights(page)).length).toBeGreaterThan(0);
		await waitFor(page, WATCH_MS);
		expect([await layoutShift(page), await heightOf(page)]).toEqual([0, EMBED_HEIGHT.chapter]);
		// Rotating the phone moves all lines anyway, so the frame takes its preferred height.
		await page.locator('main').evaluate((main) => {
			main.style.width = '300px';
		});
		await expect
			.poll(async () => (await heightOf(page)) - ((await requestedHeights(page)).at(-1) ?? 0))
			.toBe(0);
	});

test('opens links in place of the article in WordPress’ sandbox, and shows their address where links are not followed', async ({
	page,
	host,
	at
}) => {
	const followed = () => page.evaluate(() => (window as unknown as { followed?: unknown }).followed);
	for (const make of [hosts.wordpress, hosts.amp]) {
		const frame = await host(make(at('fr/embed/faces/')));
		await nextLink(frame).click();
		await frame.locator('.foot .whole').click();
		await expect(frame.locator('.address')).toHaveText(new RegExp(`^${at('fr/')}#faces-`));
		const address = await frame.locator('.address').textContent();
		expect(await followed()).toBe(make === hosts.wordpress ? address : undefined);
		// All other links lead to our site as well; WordPress follows no others.
		const links = await frame
			.locator('a')
			.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
		expect(links.filter((link) => !link.startsWith(at('')))).toEqual([]);
	}
});
