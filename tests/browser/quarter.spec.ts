/** The page on which visitors measure their own streets. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './test.ts';
import { axeViolations } from './site.ts';

const MAP = 'tests/fixtures/quarter/courtyards.geojson';

/** Waits until the script of the page has run. */
const hydrated = (page: Page) => expect(page.locator('html.awake')).toBeAttached();
const openPage = async (page: Page, lang = 'fr') => {
	await page.goto(`./${lang}/quarter/`);
	await hydrated(page);
};
/** Gives a file, and waits until it is shown or refused. */
const give = async (page: Page, file: Parameters<Page['setInputFiles']>[1], field = '#quarter-choose') => {
	await page.setInputFiles(field, file);
	await expect(page.locator('.quarter-page .busy')).toHaveCount(0);
};
const shares = (page: Page) => page.locator('.films .figures dd');
const marks = (page: Page) => page.locator('.quarter-plan .own-mark');

test('from a file to a saved quarter that opens again, by pointer and keyboard, with no request but to the site', async ({
	page,
	baseURL
}) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url)) elsewhere.push(url);
	});
	await openPage(page);
	await give(page, MAP);
	const plan = page.locator('.quarter-plan');
	await expect(plan).toBeVisible();
	// A share of no camera is not said as a number.
	await expect(shares(page)).not.toHaveText(/\d/);

	// By pointer, then without one: the second camera stands in the middle.
	await plan.click({ position: { x: 60, y: 40 } });
	await expect(marks(page)).toHaveCount(1);
	await page.locator('.own .primary').press('Enter');
	await expect(marks(page)).toHaveCount(2);
	await expect(shares(page)).toHaveCount(2);
	const before = await marks(page).nth(1).locator('circle').getAttribute('cx');
	await marks(page).nth(1).focus();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(marks(page).nth(1).locator('circle')).not.toHaveAttribute('cx', before ?? '');
	await marks(page).nth(0).focus();
	await page.keyboard.press('Delete');
	await expect(marks(page)).toHaveCount(1);
	await expect(page.locator('.own h2')).toBeFocused();
	expect(await axeViolations(page)).toEqual([]);

	const share = await shares(page).nth(1).textContent();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('.keep .buttons .primary').click()
	]);
	const path = join(tmpdir(), `quarter-${process.pid}.quarter.json`);
	await download.saveAs(path);
	await page.reload();
	await hydrated(page);
	// The address kept the camera: the map alone brings it back.
	await give(page, MAP);
	await expect(marks(page)).toHaveCount(1);
	await give(page, path);
	await expect(marks(page)).toHaveCount(1);
	await expect(shares(page).nth(1)).toHaveText(share ?? '');
	expect(elsewhere).toEqual([]);
});

test('a frame that moves keeps the cameras in it, and says which it leaves out', async ({ page }) => {
	await openPage(page);
	await give(page, 'tests/fixtures/quarter/avenues.geojson');
	const plan = page.locator('.quarter-plan');
	const { width, height } = (await plan.boundingBox()) ?? { width: 0, height: 0 };
	await plan.click({ position: { x: width / 2, y: height / 2 } });
	await expect(marks(page)).toHaveCount(1);
	await plan.click({ position: { x: width / 40, y: height / 2 } });
	await expect(marks(page)).toHaveCount(2);
	await page.locator('.frame summary').click();
	const east = page.locator('#quarter-east');
	await east.fill(String(Number(await east.inputValue()) + 40));
	await page.locator('.frame .primary').click();
	await expect(marks(page)).toHaveCount(1);
	await expect(page.locator('.frame-note button')).toBeVisible();
});

test('the district of the story can be tried at once, and compared with other places', async ({ page }) => {
	await openPage(page, 'en');
	await page.locator('.open-file .plain').first().click();
	await expect(page.locator('.quarter-plan .marks circle')).toHaveCount(12);
	await page.locator('.films .plain').click();
	// The cameras of the story stand at its best places: the same share.
	await expect(shares(page)).toHaveCount(3, { timeout: 60_000 });
	const [own, best] = await shares(page).allTextContents();
	expect(best).toBe(own);

	// What is stopped leaves all as it was, and the page goes on.
	await page.locator('.films .plain').click();
	await page.locator('.busy .plain').click();
	await expect(page.locator('.busy')).toHaveCount(0);
	await expect(shares(page)).toHaveCount(3);
	await page.locator('.own .primary').click();
	await expect(marks(page)).toHaveCount(1);
});

test('refused files get one sentence each, nothing is lost, and nothing overflows a narrow phone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await openPage(page, 'en');
	await give(page, MAP);
	const plan = page.locator('.quarter-plan');
	const before = await plan.getAttribute('aria-label');
	const file = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) });
	const sentences = new Set<string>();
	const refused = [
		file('empty.osm', ''),
		file('page.html', '<html></html>'),
		file('half.json', readFileSync(MAP, 'utf8').slice(0, 900)),
		file('half.osm', '<osm><way>'),
		file('list.csv', 'name;street'),
		file(
			'mercator.geojson',
			'{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[222638,5942074]}}'
		),
		file('saved.quarter.json', '{"format":"quarter","version":1}')
	];
	for (const each of refused) {
		await give(page, each);
		await expect(page.locator('.quarter-page .fault')).not.toBeEmpty();
		sentences.add(await page.locator('.quarter-page .fault').innerText());
		await expect(plan).toHaveAttribute('aria-label', before ?? '');
	}
	expect(sentences.size).toBe(refused.length);
	// Nothing of them is stored, and nothing that is measured overflows either.
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	await page.locator('.walks .plain').click();
	await expect(page.locator('.walks .figures')).toBeVisible();
	await page.fill('#quarter-passers', '3000');
	await page.locator('.frame summary').click();
	await page.locator('.turned input').check();
	await page.locator('.frame .primary').click();
	await expect(plan).not.toHaveAttribute('aria-label', before ?? '');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a list of cameras leads to the frames with most of them, and planned ones count apart', async ({
	page
}) => {
	const { features } = JSON.parse(readFileSync(MAP, 'utf8')) as {
		features: readonly { properties: object; geometry: { coordinates: unknown } }[];
	};
	const corners = features
		.filter(({ properties }) => 'building' in properties)
		.map(({ geometry }) => [geometry.coordinates].flat(9) as number[])
		.sort(([west = 0], [east = 0]) => west - east);
	const [[west = 0, north = 0] = [], east = []] = [corners[0], corners.at(-1)];
	const cameras = [[west, north], [west + 0.0002, north], east];
	const lines = cameras.map(([lon, lat], index) => `${lat},${lon},${index === 2 ? 'planned' : ''}`);
	const list = {
		name: 'list.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['lat,lon,status', ...lines].join('\n'))
	};
	await openPage(page);
	await give(page, MAP);
	await give(page, list, '#quarter-add');
	const plan = page.locator('.quarter-plan');
	const before = await plan.getAttribute('aria-label');
	await page.locator('.places button').last().click();
	await expect(plan).not.toHaveAttribute('aria-label', before ?? '');
	await expect(plan.locator('.planned')).toHaveCount(1);
	await expect(shares(page)).toHaveCount(2);
});

test('by keyboard and ear alone, from a file over a walk and its alerts to the sheet, and with a link that no server gets', async ({
	page,
	baseURL
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('filechooser', (chooser) => void chooser.setFiles(MAP));
	await page.addInitScript(() => {
		window.print = () => document.body.classList.add('printed');
	});
	await openPage(page, 'en');
	/** Moves the focus on with Tab until an element has it. */
	const tabTo = async (selector: string) => {
		const element = page.locator(selector).first();
		for (let press = 0; press < 60; press++) {
			if (await element.evaluate((found) => found === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab does not reach ${selector}`);
	};
	const said = page.locator('main > [role="status"]');
	/** Presses a key, and waits until something else is said. */
	const pressAndListen = async (key: string) => {
		const before = await said.innerText();
		await page.keyboard.press(key);
		await expect(said).not.toHaveText(before);
		await expect(said).not.toBeEmpty();
	};

	await tabTo('#quarter-choose');
	await page.keyboard.press('Enter');
	await expect(said).not.toBeEmpty();
	await tabTo('.own .primary');
	await pressAndListen('Enter');
	await tabTo('.walks .plain');
	await pressAndListen('Enter');
	await expect(page.locator('.walks h2')).toBeFocused();
	await tabTo('.walks select');
	await pressAndListen('ArrowDown');
	await tabTo('#quarter-passers');
	await page.keyboard.type('20000');
	await expect(page.locator('.rings .formula')).toContainText('20,000');
	await tabTo('.keep input[type="radio"]');
	await page.keyboard.press('ArrowRight');
	await tabTo('.keep fieldset button');
	await page.keyboard.press('Enter');
	await expect(page.locator('body.printed main[data-sheet="a3"]')).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	for (const part of ['.quarter-plan', '.films', '.walks', '.rings', '.counted', '.asked'])
		await expect(page.locator(part)).toBeVisible();
	for (const part of ['.open-file', 'section.own', '.keep', '.ends'])
		await expect(page.locator(part)).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await tabTo('.keep fieldset ~ .buttons button');
	await page.keyboard.press('Enter');
	const link = await page.locator('.keep .link').inputValue();
	expect(await axeViolations(page)).toEqual([]);

	// Whoever gets the link opens the same file, and sees the same.
	const numbers = await page.locator('.figures dd').allInnerTexts();
	await page.goto('about:blank');
	await page.goto(link);
	await hydrated(page);
	await expect(page.locator('.open-file .link')).toBeVisible();
	await give(page, MAP);
	await expect(page.locator('.figures dd')).toHaveText(numbers);
	await expect(page.locator('.open-file .link')).toHaveCount(0);
	expect(requests.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url))).toEqual([]);
	// What is sent of an address is all but its fragment.
	expect(requests.filter((url) => url.split('#')[0]?.includes('own='))).toEqual([]);
});
