import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { arrive, languages, scrollToStep, steps } from '../browser/site.ts';

const ARCHIVE = 'build/twelve-minutes.zip';
const FIVE_MEGABYTES = 5_000_000;

/** Where the archive has been unpacked, as an address. */
let root: string;
let folder: string;

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'disk '));
	for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(ARCHIVE))))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	root = pathToFileURL(join(folder, 'twelve-minutes')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the archive fits on any stick', () => {
	expect(statSync(ARCHIVE).size).toBeLessThan(FIVE_MEGABYTES);
});

for (const lang of languages) {
	test(`${lang}: opened from a disk, every step, lever and page works and nothing complains`, async ({
		page
	}) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		page.on('requestfailed', (request) => said.push(request.url()));

		await page.goto(`${root}/index.html`);
		await page.locator(`a[hreflang="${lang}"]`).first().click();
		await page.waitForURL(`**/${lang}/index.html`);
		for (const step of steps) {
			await scrollToStep(page, step);
			await arrive(page, step);
		}
		await scrollToStep(page, 'analysis-threshold');
		const usual = await arrive(page, 'analysis-threshold');
		await page.locator('#analysis-threshold').getByRole('slider').first().fill('40');
		await expect(page.locator('figure.stage')).not.toHaveAttribute('data-picture', usual);
		const faces = await page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		);
		expect(faces.join()).toContain('Story Serif');

		const other = languages.find((each) => each !== lang);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await page.waitForURL(`**/${other}/index.html**`);
		await arrive(page, 'analysis-threshold');
		for (const path of ['text', 'sources', 'method']) {
			await page.goto(`${root}/${lang}/${path}/index.html`);
			await expect(page.locator('h1').first()).toBeVisible();
		}
		expect(said).toEqual([]);
	});
}
