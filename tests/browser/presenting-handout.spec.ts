/** A route's slides as a printed handout: for pupils, and with notes for the presenter. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { waitForHydration, languages, steps, story } from './site.ts';

const all = story.chapters.flatMap((chapter) => chapter.steps);
const asking = all.filter(({ guess }) => guess).map(({ id }) => id);
/** Out of story order, with a question, and more steps than one page holds. */
const route = [...steps.slice(1, 7).reverse(), asking.at(-1) ?? ''];
const titlesIn = (lang: string) => route.map((id) => all.find((step) => step.id === id)?.title[lang] ?? id);
const MILLIMETRE = 96 / 25.4;

/** Returns the number of pages that Chromium prints, and leaves the page in its print layout. */
async function print(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	await page.emulateMedia({ media: 'print' });
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Opens a page of the lesson at the width of its paper. */
async function open(page: Page, path: string): Promise<void> {
	await page.setViewportSize({ width: 680, height: 1032 });
	await page.goto(`./${path}?route=${route.join(',')}`);
	await waitForHydration(page);
}

/** Replaces `print` by a count of the pictures that are loaded. */
const countPrinted = (page: Page) =>
	page.evaluate(() => {
		window.print = () => {
			const pictures = [...document.querySelectorAll<HTMLImageElement>('.handout img')];
			document.body.dataset['printed'] = String(pictures.filter((each) => each.naturalWidth === 960).length);
		};
	});

const tiles = (page: Page) => page.locator('.handout li');
const smallest = (page: Page) =>
	page
		.locator('.handout')
		.evaluate((paper) =>
			Math.min(
				...[...paper.querySelectorAll('p, h2, h3, b, small, sup')]
					.filter((each) => each.textContent.trim() && each.getBoundingClientRect().height > 0)
					.map((each) => parseFloat(getComputedStyle(each).fontSize) * 0.75)
			)
		);

for (const lang of sample(languages, languages.length, 0))
	test(`${lang}: prints six slides a page for pupils, in route order and without answers`, async ({
		page
	}) => {
		await open(page, `${lang}/present/`);
		// Printing with Ctrl+P waits for every picture.
		await countPrinted(page);
		await page.keyboard.press('Control+p');
		await expect(page.locator('body')).toHaveAttribute('data-printed', String(route.length));
		expect(await print(page)).toBe(Math.ceil(route.length / 6));
		await expect(page.locator('main')).toBeHidden();
		const titles = titlesIn(lang);
		await expect(tiles(page)).toHaveCount(route.length);
		for (const [place, title] of titles.entries()) {
			await expect(tiles(page).nth(place).locator('h2')).toHaveText(`${place + 1}. ${title}`);
			// Nothing is cut off.
			expect(
				await tiles(page)
					.nth(place)
					.evaluate((tile) => tile.scrollHeight - tile.clientHeight)
			).toBe(0);
		}
		expect(await smallest(page)).toBeGreaterThanOrEqual(8.99);
		const question = tiles(page).last();
		await expect(question.locator('.bet')).toBeVisible();
		await expect(question.locator('[data-copy]')).toHaveCount(0);
		await expect(page.locator('.handout .notes, .handout .lines, .handout h3')).toHaveCount(0);
	});

test('prints slides with notes three a page, with notes, answer and space to write', async ({ page }) => {
	await open(page, 'fr/present/notes/');
	expect(await print(page)).toBeLessThanOrEqual(Math.ceil(route.length / 3));
	for (let place = 0; place < route.length; place++) {
		const notes = tiles(page).nth(place).locator('.told-on-paper');
		expect((await notes.locator('p').allInnerTexts()).join('').length).toBeGreaterThan(80);
		const linesBox = await notes.locator('.lines').boundingBox();
		expect((linesBox?.height ?? 0) / MILLIMETRE).toBeGreaterThan(10);
	}
	await expect(tiles(page).last().locator('h3').filter({ hasText: 'Réponse' })).toBeVisible();
	expect(await smallest(page)).toBeGreaterThanOrEqual(8.99);
});

test('prints from the menu once every picture has loaded', async ({ page }) => {
	await open(page, 'fr/present/');
	await countPrinted(page);
	await page.locator('.cover .plain').filter({ hasText: 'Touches' }).click();
	await page.getByRole('button', { name: 'Imprimer ces diapositives' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', String(route.length));
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('prints the whole story, six slides a page', async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1032 });
		await page.goto('./fr/present/');
		await expect(page.locator('.slide')).toHaveCount(steps.length);
		// Every third slide, because printing takes longest.
		const printed = sample(steps, 3);
		await page
			.locator('.slide')
			.evaluateAll(
				(all, ids) => all.filter(({ id }) => !ids.includes(id)).forEach((each) => each.remove()),
				[...printed]
			);
		const pages = await print(page);
		expect(pages).toBeGreaterThanOrEqual(Math.ceil(printed.length / 6));
		expect(pages).toBeLessThanOrEqual(Math.ceil(printed.length / 6) + 1);
		for (const slide of [page.locator('.slide').first(), page.locator('.slide').last()])
			await expect(slide.locator('h2')).toBeVisible();
	});
});
