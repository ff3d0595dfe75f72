/** Guesses of a class: entered quickly, shown as a distribution in both windows, and kept after a reload. */
import { expect, test } from './test.ts';
import { current, steps } from './site.ts';
import { currentSection, openSlides, openNotes } from './slides.ts';

/** The key that a presentation remote sends. */
const NEXT = 'PageDown';
const field = '.class-guess .bet input';
const totalSelector = '.class-guess .many';

test.describe('class guesses', () => {
	test('start with any digit, and an arrow in the empty field leads on', async ({ page }) => {
		await openSlides(page, current('cameras-guess'));
		await page.keyboard.type('12');
		await expect(page.locator(field)).toHaveValue('12');
		await expect(page.locator('.typed')).toBeHidden();
		await page.keyboard.press('Enter');
		await expect(page.locator('.bet-plot circle')).toHaveCount(1);
		await expect(currentSection(page).locator('.number')).toHaveText('?');
		await page.keyboard.press('ArrowRight');
		await expect(currentSection(page).locator('.number')).toContainText('%');
	});

	test('hide the following slides from the wall, but not from the presenter window; thirty appear in both, also after a reload', async ({
		page,
		context
	}) => {
		await openSlides(page, current('cameras-guess'));
		const notes = await openNotes(context);
		const ahead = steps[steps.indexOf(current('cameras-guess')) + 1] ?? '';
		for (const window of [page, notes]) {
			await window.keyboard.press('o');
			await expect(window.locator(`.tiles a[href="#${ahead}"]`)).toBeVisible();
		}
		await expect(page.locator(`.tiles a[href="#${ahead}"] img`)).toHaveCount(0);
		await expect(page.locator(current('.tiles a[href="#cameras-guess"] img'))).toHaveCount(1);
		await expect(notes.locator(`.tiles a[href="#${ahead}"] img`)).toHaveCount(1);
		for (const window of [page, notes]) await window.keyboard.press('o');
		const thirty = Array.from({ length: 30 }, (_, i) => (i * 37) % 101);
		await notes.locator(field).fill(thirty.join(' '));
		await notes.keyboard.press('Enter');
		for (const window of [page, notes]) await expect(window.locator(totalSelector)).toHaveText('30 paris');
		await expect(page).toHaveURL(/bets=/);
		await page.reload();
		for (const window of [page, notes]) await expect(window.locator(totalSelector)).toHaveText('30 paris');
		await page.keyboard.press(NEXT);
		for (const window of [page, notes]) {
			await expect(window.locator('.bet-plot circle')).toHaveCount(30);
			await expect(window.locator('.spread dd').first()).toHaveText('30 paris');
		}
	});
});
