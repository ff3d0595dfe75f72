/** The current loader: the frame is already in the page, and stays there when the script does not load. */
import { readFileSync } from 'node:fs';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { requestedHeights, hydratedFrame, expect, heightOf, nextLink, layoutShift, test } from './frames.ts';
import { article, plainFrame } from './hosts.ts';

// Errors that these tests provoke.
test.use({ allowed: [/CORS|integrity|ERR_FAILED/] });

const CHAPTER = 'fr/embed/prologue/';
const PATH = 'embed/4.js';
const HEIGHT = EMBED_HEIGHT.chapter;

test('leaves the frame in place, without a gap, when the script is blocked for a missing header', async ({
	page,
	otherPeople,
	at
}) => {
	await page.route(`**/${PATH}`, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: readFileSync(`build/${PATH}`, 'utf8') })
	);
	const script = `<script async src="${at(PATH)}" integrity="sha384-abc" crossorigin="anonymous"></script>`;
	await page.goto(otherPeople.put({ html: article(plainFrame(at(CHAPTER), HEIGHT) + script) }));
	await hydratedFrame(page);
	expect(await heightOf(page)).toBe(HEIGHT);
	const gap = () =>
		page.evaluate(() => {
			const [frame, place] = [document.querySelector('iframe'), document.querySelector('#place')];
			return (place?.clientHeight ?? 0) - (frame?.clientHeight ?? 0);
		});
	expect(await gap()).toBeLessThan(2);
});

test('resizes a frame below the view, moves nothing in view, and passes on steps and background', async ({
	page,
	otherPeople,
	at
}) => {
	const listening = `<script>window.heard = []; addEventListener('explainer:step', ({ detail }) => window.heard.push(detail.index))</script>`;
	const inside = `${listening}${plainFrame(at(`${CHAPTER}?events=1`), HEIGHT, 'data-theme="dark"')}<p style="height: 600px"></p>${plainFrame(at(CHAPTER), HEIGHT)}<script async src="${at(PATH)}"></script>`;
	await page.goto(otherPeople.put({ html: article(inside) }));
	const frame = await hydratedFrame(page);
	await expect(frame.locator('html')).toHaveClass(/nuit/);
	await nextLink(frame).click();
	await expect.poll(() => page.evaluate(() => (window as unknown as { heard: number[] }).heard)).toEqual([2]);
	expect(await heightOf(page).catch(() => HEIGHT)).toBe(HEIGHT);
	await page.locator('iframe').last().scrollIntoViewIfNeeded();
	await hydratedFrame(page, 1);
	expect(await layoutShift(page)).toBe(0);
	// Another width moves every line anyway.
	await page.locator('main').evaluate((main) => (main.style.width = '320px'));
	await expect
		.poll(async () => {
			const height = Number(await page.locator('iframe').last().getAttribute('height'));
			return height - ((await requestedHeights(page)).at(-1) ?? 0);
		})
		.toBe(0);
});

test('keeps the place of a reader below the frame when the style sheet of the page comes after the script', async ({
	page,
	otherPeople,
	at
}) => {
	// Until the style sheet is there, the column is as wide as the window.
	await page.route('**/late.css', async (route) => {
		await page.waitForFunction(() => Symbol.for('explainer embed 4') in window, undefined, { polling: 20 });
		await route.fulfill({ contentType: 'text/css', body: 'main.late { width: 640px }' });
	});
	const script = `<script async src="${at(PATH)}"></script>`;
	const html = article(`${plainFrame(at(CHAPTER), 1126)}${script}<p id="below">Ici</p>`, { width: 3000 });
	const late = '<link rel="stylesheet" href="/late.css"><main class="late">';
	await page.goto(otherPeople.put({ html: html.replace('<main>', late) }));
	const placeOf = () => page.evaluate(() => document.querySelector('#below')?.getBoundingClientRect().top);
	await page.evaluate(() => document.querySelector('#below')?.scrollIntoView({ block: 'end' }));
	const before = await placeOf();
	await hydratedFrame(page);
	await expect.poll(async () => (await requestedHeights(page)).length).toBeGreaterThan(0);
	expect([await placeOf(), await heightOf(page)]).toEqual([before, 1126]);
});
