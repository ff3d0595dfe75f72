/** Guesses of a class: entered quickly, shown as a distribution in both windows, and kept after a reload. */
import { expect, test } from './test.ts';
import { current, steps } from './site.ts';
import { currentSection, openSlides, openNotes } from './slides.ts';

/** The key that a presentation remote sends. */
const NEXT = 'PageDown';
const field = '.class-guess .bet input';
const totalSelector = '.class-guess .many';

test.describe('class guesses', () => {
	test('are typed one by one and shown beside the answer', async ({ page }) => {
		await openSlides(page, current('cameras-guess'));
		const dots = page.locator('.bet-plot circle');
		await expect(page.locator(field)).toHaveValue('');
		await expect(dots).toHaveCount(0);
		await page.locator(field).focus();
		for (const guess of ['20', '35', '50', '80']) {
			await page.keyboard.type(guess);
			await page.keyboard.press('Enter');
		}
		await expect(dots).toHaveCount(4);
		await page.keyboard.type('5 10 35');
		await page.keyboard.press('Enter');
		await expect(page.locator(field)).toHaveValue('');
		await expect(dots).toHaveCount(7);
		// The remote is pressed while the last guess is still in the field.
		await page.keyboard.type('60');
		await page.keyboard.press(NEXT);
		await expect(page.locator('.spread dd')).toContainText(['8 paris', '5', '35', '80', /\d+/]);
		await expect(currentSection(page).locator('.number')).toContainText('%');
		await expect(page).toHaveURL(/guess-coverage=35/);
	});

	test('are counted by intervals of the scale, and the last one can be undone', async ({ page }) => {
		await openSlides(page, current('cameras-guess'));
		const parts = page.locator('.tally button');
		for (const part of [0, 2, 2, 3]) await parts.nth(part).click();
		await expect(page.locator(totalSelector)).toHaveText('4 paris');
		await page.getByRole('button', { name: 'Retirer le dernier' }).click();
		await expect(page.locator(totalSelector)).toHaveText('3 paris');
		await expect(page).toHaveURL(/bets=guess-coverage:10,50x2/);
	});

	test('report invalid entries, keep them in the field and do not block the slides', async ({ page }) => {
		await openSlides(page, current('cameras-guess'));
		await page.locator(field).fill('20 beaucoup 130');
		await page.keyboard.press(NEXT);
		await expect(page.locator('.class-guess [role=alert]')).toContainText('beaucoup 130');
		await expect(page.locator(field)).toHaveValue('beaucoup 130');
		await expect(page.locator(totalSelector)).toHaveText('1 pari');
		await expect(currentSection(page).locator('.number')).toHaveText('?');
		await page.keyboard.press(NEXT);
		await expect(currentSection(page).locator('.number')).toContainText('%');
	});

	test('start with any digit, and an arrow in the empty field leads on', async ({ page }) => {
		await openSlides(page, current('cameras-guess'));
		await page.keyboard.type('12');
		await expect(page.locator(field)).toHaveValue('12');
		await page.keyboard.press('Enter');
		await expect(page.locator('.bet-plot circle')).toHaveCount(1);
		await page.keyboard.press('ArrowRight');
		await expect(currentSection(page).locator('.number')).toContainText('%');
	});

	test('hide the following slides from the wall, but not from the presenter window', async ({
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
	});

	test('appear in the presenter window and after a reload, thirty of them', async ({ page, context }) => {
		await openSlides(page, current('cameras-guess'));
		const notes = await openNotes(context);
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
