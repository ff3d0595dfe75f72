/** A route's slides on paper: for pupils, and with notes for whoever presents. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { some } from '../random.ts';
import { awake, languages, steps, story } from './site.ts';

const all = story.chapters.flatMap((chapter) => chapter.steps);
const asking = all.filter(({ guess }) => guess).map(({ id }) => id);
/** Not in the order of the story, with a question, and more than a page holds. */
const route = [...steps.slice(1, 7).reverse(), asking.at(-1) ?? ''];
const titlesIn = (lang: string) => route.map((id) => all.find((step) => step.id === id)?.title[lang] ?? id);
const MILLIMETRE = 96 / 25.4;

/** How many pages Chromium makes of the page; it then shows what they hold. */
async function print(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	await page.emulateMedia({ media: 'print' });
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Opens a page of the lesson as wide as its paper is. */
async function open(page: Page, path: string): Promise<void> {
	await page.setViewportSize({ width: 680, height: 1032 });
	await page.goto(`./${path}?route=${route.join(',')}`);
	await awake(page);
}

/** Instead of printing, notes how many pictures are there. */
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

for (const lang of some(languages, languages.length, 0))
	test(`${lang}: pupils get six slides a page, in the order of the route, and no answer`, async ({
		page
	}) => {
		await open(page, `${lang}/present/`);
		// Ctrl+P waits for every picture.
		await countPrinted(page);
		await page.keyboard.press('Control+p');
		await expect(page.locator('body')).toHaveAttribute('data-printed', String(route.length));
		expect(await print(page)).toBe(Math.ceil(route.length / 6));
		await expect(page.locator('main')).toBeHidden();
		const titles = titlesIn(lang);
		await expect(tiles(page)).toHaveCount(route.length);
		for (const [place, title] of titles.entries()) {
			await expect(tiles(page).nth(place).locator('h2')).toHaveText(`${place + 1}. ${title}`);
			// Everything has room: nothing is cut off.
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

test('slides with notes are three a page, each with its notes, the answer and room to write', async ({
	page
}) => {
	await open(page, 'fr/present/notes/');
	expect(await print(page)).toBeLessThanOrEqual(Math.ceil(route.length / 3));
	for (let place = 0; place < route.length; place++) {
		const notes = tiles(page).nth(place).locator('.told-on-paper');
		expect((await notes.locator('p').allInnerTexts()).join('').length).toBeGreaterThan(80);
		const room = await notes.locator('.lines').boundingBox();
		expect((room?.height ?? 0) / MILLIMETRE).toBeGreaterThan(10);
	}
	await expect(tiles(page).last().locator('h3').filter({ hasText: 'Réponse' })).toBeVisible();
	expect(await smallest(page)).toBeGreaterThanOrEqual(8.99);
});

test('the menu prints once every picture is there', async ({ page }) => {
	await open(page, 'fr/present/');
	await countPrinted(page);
	await page.locator('.cover .plain').filter({ hasText: 'Touches' }).click();
	await page.getByRole('button', { name: 'Imprimer ces diapositives' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', String(route.length));
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole story prints, six slides a page', async ({ page }) => {
		await page.setViewportSize({ width: 680, height: 1032 });
		await page.goto('./fr/present/');
		const pages = await print(page);
		expect(pages).toBeGreaterThanOrEqual(Math.ceil(steps.length / 6));
		expect(pages).toBeLessThanOrEqual(Math.ceil(steps.length / 6) + 1);
		await expect(page.locator('.slide')).toHaveCount(steps.length);
		for (const slide of [page.locator('.slide').first(), page.locator('.slide').last()])
			await expect(slide.locator('h2')).toBeVisible();
	});
});
