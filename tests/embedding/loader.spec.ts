/** Our own loader in pages of other people: it finds what comes late, lets go of what leaves, and moves nothing. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { long, some } from '../random.ts';
import { watchFor } from '../browser/site.ts';
import { asked, awakeFrame, expect, heightOf, hosts, loaderOf, next, shifts, test } from './frames.ts';
import { article, figure, PLACE, plain, scriptOf } from './hosts.ts';

// What these tests provoke.
test.use({ allowed: [/ERR_FAILED|allow-popups/] });

const CHAPTER = 'fr/embed/cameras/';
const ONE_STEP = 'fr/embed/cameras/cameras-mast/';
/** Milliseconds for which a page is watched; ten seconds when there is time for it. */
const WATCH = Number(process.env['EMBED_WATCH'] ?? (long ? 1000 : 300));

/** What a page's console has heard from the loader. */
function heard(page: Page): string[] {
	const said: string[] = [];
	page.on('console', (message) => {
		if (message.text().startsWith('[explainer]')) said.push(message.text());
	});
	return said;
}

/** Puts a figure into the page, as an application does once it has found what to show. */
const mount = (page: Page, html: string): Promise<void> =>
	page.locator('#place').evaluate((place, inside) => {
		const view = document.createElement('section');
		view.innerHTML = inside;
		place.replaceChildren(view);
	}, html);
const unmount = (page: Page): Promise<void> =>
	page.locator('#place').evaluate((place) => place.replaceChildren());

/** Documents, and what listens, that the page holds once nothing forgotten is kept. */
async function held(page: Page): Promise<{ readonly documents: number; readonly listeners: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
	await session.detach();
	return { documents, listeners: jsEventListeners };
}

test.describe('an application that mounts and unmounts', () => {
	test('has its frame each time, and nothing is kept of those that have gone', async ({
		page,
		otherPeople,
		at
	}) => {
		await page.goto(otherPeople.put({ html: article(scriptOf(loaderOf(at('')))) }));
		const late = figure(at(ONE_STEP), at(''), PLACE);
		const round = async () => {
			await mount(page, late);
			await awakeFrame(page);
			expect(await heightOf(page)).toBe(EMBED_HEIGHT.chapter);
			await unmount(page);
			await expect(page.locator('iframe')).toHaveCount(0);
		};
		// What a page needs once, it keeps.
		await round();
		const before = await held(page);
		for (let each = 0; each < 4; each++) await round();
		await expect.poll(() => held(page)).toEqual(before);
	});

	test('finds its frame again where it puts a figure back, or gives it another address', async ({
		page,
		otherPeople,
		at
	}) => {
		await page.goto(otherPeople.put({ html: article(scriptOf(loaderOf(at('')))) }));
		await mount(page, figure(at(ONE_STEP), at('')));
		await awakeFrame(page);
		await page.evaluate(async () => {
			const place = document.querySelector('#place') as HTMLElement;
			const [view] = place.children;
			view?.remove();
			await new Promise((later) => setTimeout(later, 50));
			if (view) place.append(view);
		});
		await awakeFrame(page);
		await expect(page.locator('iframe')).toHaveCount(1);
		const address = at(CHAPTER);
		await page.locator('figure').evaluate((place, src) => place.setAttribute('data-embed', src), address);
		await expect(page.locator('iframe')).toHaveCount(1);
		await expect(page.locator('iframe')).toHaveAttribute('src', address);
		// Whoever empties a figure wants it empty.
		await page.locator('figure').evaluate((place) => place.replaceChildren());
		await watchFor(page, 100);
		await expect(page.locator('iframe')).toHaveCount(0);
	});
});

test('however the script comes, and however often, each figure has one frame of ours, and others have none', async ({
	page,
	otherPeople,
	at
}) => {
	const said = heard(page);
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
		await awakeFrame(page);
		await expect.poll(() => said.length, how).toBe(1);
		said.length = 0;
	}
	// A copy on another site knows of no site, and frames nothing.
	const copy = otherPeople.put({
		html: readFileSync(`build/${path}`, 'utf8'),
		headers: { 'Content-Type': 'text/javascript' }
	});
	await page.goto(
		otherPeople.put({ html: article(`${figure(at(ONE_STEP), site)}<script src="${copy}"></script>`) })
	);
	await expect.poll(() => said).toEqual([expect.stringContaining(path)]);
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('the script says why it frames something not, once, and what to do', async ({
	page,
	otherPeople,
	at
}) => {
	const said = heard(page);
	const site = at('');
	const wrong = ['', 'https://example.org/fr/embed/', 'javascript:alert(1)', 'fr/embed/'];
	const inside = wrong.map((src) => figure(src, site)).join('');
	await page.goto(otherPeople.put({ html: article(inside + scriptOf(loaderOf(site))) }));
	await expect.poll(() => said.length).toBe(wrong.length);
	expect(said[0]).toContain('data-embed');
	for (const each of said.slice(1)) expect(each).toContain(site);
	await page
		.locator('figure')
		.first()
		.evaluate((place) => {
			const parent = place.parentElement;
			place.remove();
			parent?.append(place);
		});
	await watchFor(page, 100);
	expect(said.length).toBe(wrong.length);
	await expect(page.locator('iframe')).toHaveCount(0);

	// A site that is encrypted, as all that others embed should be.
	said.length = 0;
	await page.route('https://story.example/**', (route) => route.fulfill({ path: 'build/embed/2.js' }));
	const plainly = figure('http://story.example/fr/embed/', site);
	const script = '<script src="https://story.example/embed/2.js"></script>';
	await page.goto(otherPeople.put({ html: article(plainly + script) }));
	await expect.poll(() => said).toEqual([expect.stringContaining('https:')]);
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('what other frames of a page say moves no frame of ours', async ({ page, otherPeople, at }) => {
	const stranger = otherPeople.put({
		html: `<link rel="icon" href="data:,"><script>setInterval(() => {
			parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 1999, least: 1999 }, '*');
			parent.postMessage({ type: 'explainer:end' }, '*');
		}, 10)</script>`
	});
	const inside = `<script>window.ends = 0; addEventListener('explainer:end', () => window.ends++)</script>
		${figure(at(ONE_STEP), at(''), 'data-events')}`;
	await page.goto(
		otherPeople.put({ html: article(inside + scriptOf(loaderOf(at(''))) + plain(stranger, 20)) })
	);
	await awakeFrame(page);
	await expect
		.poll(async () => (await asked(page)).filter((height) => height === 1999).length)
		.toBeGreaterThan(9);
	await expect(page.locator('figure iframe')).toHaveAttribute('height', String(EMBED_HEIGHT.chapter));
	expect(await page.evaluate(() => (window as unknown as { ends: number }).ends)).toBe(0);
});

test('a picture with its credit stands until the reader comes near, also on paper, and then nothing moves', async ({
	page,
	otherPeople,
	at
}) => {
	const said = heard(page);
	const site = at('');
	const room = '<p style="height: 3000px"></p>';
	const inside = room + figure(at(CHAPTER), site) + room + figure(at(ONE_STEP), site);
	await page.goto(otherPeople.put({ html: article(inside + scriptOf(loaderOf(site))) }));
	await watchFor(page, 300);
	await expect(page.locator('iframe')).toHaveCount(0);
	// Whoever is given another address in the meantime is judged by that.
	await page
		.locator('figure')
		.last()
		.evaluate((place) => place.setAttribute('data-embed', 'https://example.org/embed/'));
	await expect.poll(() => said.length).toBe(1);
	await page.evaluate(() => scrollTo(0, 2000));
	await awakeFrame(page);
	await page.locator('figure').last().scrollIntoViewIfNeeded();
	await watchFor(page, 300);
	await expect(page.locator('iframe')).toHaveCount(1);
	await expect(page.locator('figure').last().locator('figcaption')).toBeVisible();
	expect(await shifts(page)).toBe(0);
});

for (const width of some([320, 390, 680, 900], 3))
	test(`nothing moves in a column of ${String(width)} pixels when the script comes late, nor for as long as one looks`, async ({
		page,
		otherPeople,
		at
	}) => {
		await page.setViewportSize({ width: Math.max(width, 390), height: 844 });
		const { site, path } = loaderOf(at(''));
		const inside = figure(at(CHAPTER), site, PLACE);
		await page.goto(otherPeople.put({ html: article(inside, { width }) }));
		await page.locator('figure img').evaluate((image: HTMLImageElement) => image.decode());
		await watchFor(page, 300);
		await page.addScriptTag({ url: `${site}${path}` });
		await awakeFrame(page);
		await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
		await watchFor(page, WATCH);
		expect([await shifts(page), await heightOf(page)]).toEqual([0, EMBED_HEIGHT.chapter]);
		// Where the reader turns the phone all lines move anyway: the frame has the height that it likes.
		await page.locator('main').evaluate((main) => {
			main.style.width = '300px';
		});
		await expect.poll(async () => (await heightOf(page)) - ((await asked(page)).at(-1) ?? 0)).toBe(0);
	});

test('links in WordPress’ sandbox lead to our pages in the article’s place; where nobody follows, their address stands', async ({
	page,
	host,
	at
}) => {
	const followed = () => page.evaluate(() => (window as unknown as { followed?: unknown }).followed);
	for (const make of [hosts.wordpress, hosts.amp]) {
		const frame = await host(make(at('fr/embed/faces/')));
		await next(frame).click();
		await frame.locator('.foot .whole').click();
		await expect(frame.locator('.address')).toHaveText(new RegExp(`^${at('fr/')}#faces-`));
		const address = await frame.locator('.address').textContent();
		expect(await followed()).toBe(make === hosts.wordpress ? address : undefined);
		// All others lead to our site as well, which is all that WordPress follows.
		const links = await frame
			.locator('a')
			.evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
		expect(links.filter((link) => !link.startsWith(at('')))).toEqual([]);
	}
});
