import { expect, test, type Page } from './test.ts';
import { words } from '../../src/lib/i18n/words.ts';
import { sample } from '../random.ts';
import { current, waitForStep, languages, story } from './site.ts';
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

// Words of the slides, of frames and of controls are looked up by the player, which reports a missing one as an error: that
// fails every test that shows it. Words exist in every language.
for (const lang of sample(languages, languages.length, 0))
	test(`shows no key instead of a word in the story, its menu, the studio and the method page, ${lang}`, async ({
		page
	}) => {
		await page.goto(current(`./${lang}/#cameras-yours`));
		await waitForStep(page, current('cameras-yours'));
		await expect(page.locator('section.placement')).toBeVisible();
		await page.locator('details.menu summary').click();
		await page.locator('.ways button').first().click();
		await expect(page.locator('.copied')).not.toBeEmpty();
		expect(await keysIn(page)).toEqual([]);
		await page.locator('.menu a[href="about/embed/"]').click();
		await expect(page.locator('.studio-output textarea')).toHaveValue(/./);
		expect(await keysIn(page)).toEqual([]);
		await page.goto(`./${lang}/method/`);
		await expect(page.getByRole('slider').first()).toBeVisible();
		expect(await keysIn(page)).toEqual([]);
	});
