import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '../browser/test.ts';
import { unzipSync } from 'fflate';
import {
	countPages,
	current,
	waitForStep,
	languages,
	scrollToStep,
	shareByLanguage,
	expectAllLoaded,
	steps,
	story
} from '../browser/site.ts';
import { isLongRun, sample } from '../random.ts';
import { expectSameState, currentSection, pressOn } from '../browser/slides.ts';

const ARCHIVE = 'build/story.zip';
/** 0.5 MB of them are the sheets as documents that can be edited. */
const MAX_ARCHIVE_BYTES = 5_600_000;

/** File URL of the folder where the archive was unpacked. */
let root: string;
let folder: string;

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'disk '));
	for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(ARCHIVE))))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	root = pathToFileURL(join(folder, 'story')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the archive fits on any USB stick', () => {
	expect(statSync(ARCHIVE).size).toBeLessThan(MAX_ARCHIVE_BYTES);
});

test('a file beside the folders says what to open, in each language', () => {
	for (const [lang, name] of Object.entries({ fr: 'LISEZ-MOI.txt', en: 'README.txt' })) {
		if (!languages.includes(lang)) continue;
		const named = readFileSync(join(folder, 'story', name), 'utf8').match(/\S+\.html/g) ?? [];
		expect(named).toContain(`${lang}/present/index.html`);
		for (const page of named) expect(existsSync(join(folder, 'story', page)), page).toBe(true);
	}
});

test('the first page opens the slides, the lessons and the sheets of each language at once', async ({
	page
}) => {
	await page.goto(`${root}/index.html`);
	for (const lang of languages)
		for (const path of ['present', 'teach', 'print'])
			await expect(page.locator(`a[href="${lang}/${path}/index.html"]`)).toBeVisible();
	expect(await deadLinks(page)).toEqual([]);
});

/** Collects everything that a page reports as an error, and every request that fails. */
function collectErrors(page: Page, errors: string[]): void {
	page.on('console', (message) => errors.push(message.text()));
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('requestfailed', (request) => errors.push(request.url()));
}

/** Visible links of a page that lead to no file. */
async function deadLinks(page: Page): Promise<string[]> {
	const links = await page
		.locator('a[href]:visible')
		.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href.replace(/[?#].*/, '')));
	return links.filter((href) => href.startsWith('file:') && !isFile(fileURLToPath(href)));
}
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

test('a round at the wall is played when opened from disk', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto(`${root}/fr/present/index.html#${current('centre-gaze')}`);
	// The class guesses first, or plays at once.
	await page.locator('.panel input[value="activity"]').check();
	await page.locator('section.round button.primary').click();
	const left = () =>
		page.locator('.round-time').evaluate((bar: HTMLElement) => Number(bar.style.getPropertyValue('--left')));
	await expect.poll(left).toBeLessThan(1);
});

test('prints every sheet of the lessons on as many pages as from the site when opened from disk', async ({
	page
}) => {
	const sheets = new Set(story.routes.flatMap((route) => route.sheets));
	for (const lang of sample(languages, languages.length, 1)) {
		await page.goto(`${root}/${lang}/print/index.html?take=${[...sheets].join(',')}`);
		await expect(page.locator('output')).not.toBeEmpty();
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => document.fonts.ready);
		// A sheet that is a little too high, or anything below the last one, adds pages without a sheet.
		const leaves = await page.locator('.leaf:visible').count();
		expect([lang, await countPages(page)]).toEqual([lang, leaves]);
		await page.emulateMedia({ media: null });
	}
});

for (const lang of sample(languages, languages.length)) {
	test(`${lang}: runs a lesson from the teacher’s page to the printer when opened from disk`, async ({
		page,
		context
	}) => {
		const errors: string[] = [];
		collectErrors(page, errors);
		context.on('page', (opened) => collectErrors(opened, errors));
		const at = (path: string) => `${root}/${lang}/${path}/index.html`;

		await page.goto(at('teach'));
		expect(await deadLinks(page)).toEqual([]);
		await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'disk');
		const longest = story.routes.reduce((a, b) => (b.minutes && b.steps.length > a.steps.length ? b : a));
		await page.locator(`.route .more a[href$="?route=${longest.id}"]`).click();
		await expect(page).toHaveURL(/present\/index\.html\?route=/);
		await expect(page.locator('.routes input:checked')).not.toHaveValue('');
		await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'disk');
		await page.locator('.cover .primary').press('Enter');
		const seen = new Set<string>();
		const slides = isLongRun ? 12 : 3;
		while (seen.size < slides) {
			const id = await currentSection(page).getAttribute('id');
			if (id === null) {
				// A board has no step.
				await page.keyboard.press('ArrowRight');
				continue;
			}
			await waitForStep(page, id);
			seen.add(id);
			// An open question can be answered first.
			await pressOn(page, id, 'ArrowRight');
		}

		const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
		await expectSameState(page, notes);
		await expect(notes.locator('[data-offline]')).toHaveAttribute('data-state', 'disk');
		for (const act of [
			() => notes.keyboard.press('PageUp'),
			() => page.keyboard.press('b'),
			() => notes.keyboard.press('b'),
			() => page.reload(),
			() => notes.keyboard.press('PageUp'),
			() => notes.reload(),
			() => page.keyboard.press('PageUp')
		]) {
			await act();
			await expectSameState(page, notes);
		}
		await notes.close();

		await page.keyboard.press('q');
		const published = await page.locator('link[rel="canonical"]').count();
		const sheet = page.getByRole('dialog');
		await expect(sheet).toBeVisible();
		expect(await sheet.locator('svg.qr').count()).toBe(published);
		expect(await sheet.textContent()).not.toMatch(/file:|index\.html/);
		await page.keyboard.press('q');
		await page.keyboard.press('o');
		await expectAllLoaded(page, '.tiles img');

		await page.goto(at('print'));
		await expectAllLoaded(page, 'img');
		expect(await deadLinks(page)).toEqual([]);
		expect(errors).toEqual([]);
	});
}

for (const lang of sample(languages, languages.length, 1)) {
	test(`${lang}: runs every step, control and page without an error when opened from disk`, async ({
		page
	}) => {
		const errors: string[] = [];
		collectErrors(page, errors);

		await page.goto(`${root}/index.html`);
		await page.locator(`a[hreflang="${lang}"]`).first().click();
		await page.waitForURL(`**/${lang}/index.html`);
		for (const step of sample(shareByLanguage(lang, steps), 6)) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
		}
		await scrollToStep(page, current('analysis-threshold'));
		const usual = await waitForStep(page, current('analysis-threshold'));
		await page.locator(current('#analysis-threshold')).getByRole('slider').first().fill('40');
		await expect(page.locator('figure.stage')).not.toHaveAttribute('data-picture', usual);
		const faces = await page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		);
		expect(faces.join()).toContain('Story Serif');

		const other = languages.find((each) => each !== lang);
		await page.locator(`header a[hreflang="${other}"]`).click();
		await page.waitForURL(`**/${other}/index.html**`);
		await waitForStep(page, current('analysis-threshold'));
		for (const path of shareByLanguage(lang, ['text', 'sources', 'method', 'about'])) {
			await page.goto(`${root}/${lang}/${path}/index.html`);
			await expect(page.locator('h1').first()).toBeVisible();
			expect(await deadLinks(page)).toEqual([]);
		}
		expect(errors).toEqual([]);
	});
}
