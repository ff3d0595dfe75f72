import { expect, test, type Page } from './test.ts';
import { words } from '../../src/lib/i18n/words.ts';
import { sample } from '../random.ts';
import { current, waitForStep, waitForHydration, languages, openAt, shareByLanguage, story } from './site.ts';
import { openSlides } from './slides.ts';
import { findRawKeys } from './raw-keys.ts';

const keys = Object.keys(words);

/** Keys shown instead of words, anywhere in the current page, visible or announced. */
const keysIn = async (page: Page): Promise<string[]> => {
	const texts = await page.evaluate(() => {
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walk.nextNode(); node; node = walk.nextNode())
			if (!node.parentElement?.closest('script, style, code, textarea')) found.push(node.nodeValue ?? '');
		for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
			for (const element of document.querySelectorAll(`[${name}]`))
				found.push(element.getAttribute(name) ?? '');
		return found.map((text) => text.trim());
	});
	return findRawKeys([...new Set(texts)], keys, Object.keys(story.pictures));
};

for (const [rank, lang] of sample([...languages.entries()], languages.length, 0)) {
	test(`shows no key instead of a word in the story, the frames and the method page, ${lang}`, async ({
		page
	}) => {
		await page.goto(current(`./${lang}/#cameras-yours`));
		await waitForStep(page, current('cameras-yours'));
		await expect(page.locator('.placement')).toBeVisible();
		await page.locator('details.menu summary').click();
		await page.locator('.ways button').first().click();
		await expect(page.locator('.copied')).not.toBeEmpty();
		expect(await keysIn(page)).toEqual([]);
		await page.locator('.menu a[href="about/embed/"]').click();
		await expect(page.locator('dialog.embed-dialog textarea')).toHaveValue(/./);
		expect(await keysIn(page)).toEqual([]);
		await openAt(page, current(`./${lang}/#prologue-count`));
		await waitForStep(page, current('prologue-count'));
		await page.locator(current('#prologue-count .buttons button')).first().click();
		await expect(page.locator(current('#prologue-count .bar-row.answer'))).toBeVisible();
		expect(await keysIn(page)).toEqual([]);
		await page.goto(`./${lang}/method/`);
		await expect(page.getByRole('slider').first()).toBeVisible();
		expect(await keysIn(page)).toEqual([]);
		for (const { id } of sample(shareByLanguage(lang, story.chapters), 2, rank)) {
			await page.goto(`./${lang}/embed/${id}/`);
			await waitForHydration(page);
			await page.locator('.read').click();
			expect([id, await keysIn(page)]).toEqual([id, []]);
		}
	});

	test(`shows no key instead of a word on slides and overlays of any route, ${lang}`, async ({ page }) => {
		await page.goto(`./${lang}/present/`);
		await waitForHydration(page);
		expect(['cover', await keysIn(page)]).toEqual(['cover', []]);
		for (const [turn, { id }] of shareByLanguage(lang, [{ id: '' }, ...story.routes]).entries()) {
			await openSlides(page, current('analysis-thousand'), id && `?route=${id}`, lang);
			for (const key of sample(['o', '?', 'q', 'd', 'g'], 2, turn)) {
				await page.keyboard.press(key);
				await expect(page.locator('.sheet, .notice, .drawer-clock').first()).toBeVisible();
				expect([id, key, await keysIn(page)]).toEqual([id, key, []]);
				await page.keyboard.press('Escape');
			}
		}
		await page.goto(`./${lang}/present/notes/`);
		await waitForHydration(page);
		expect(['notes', await keysIn(page)]).toEqual(['notes', []]);
	});
}
