import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, waitForStep, openAt, phone, steps } from './site.ts';
import { currentSection, pressOn } from './slides.ts';

const laptops = [
	{ width: 1280, height: 720 },
	{ width: 1366, height: 768 },
	{ width: 1440, height: 900 }
];
const notesAt = (step: string) => `./fr/present/notes/#${step}`;

/** Scroll positions of the window and of its notes. */
const scrolled = (page: Page) => page.evaluate(() => [scrollY, document.querySelector('.told')?.scrollTop]);

// The next test opens it on a laptop.
for (const [rank, viewport] of sample([...[{ width: 1280, height: 800 }, phone].entries()], 2, 1))
	test(`opens the presenter window at its top, ${viewport.width} × ${viewport.height}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const step of sample([steps[0] ?? '', current('centre-gaze')], 2, rank)) {
			await openAt(page, notesAt(step));
			await waitForStep(page, step);
			expect(await scrolled(page)).toEqual([0, 0]);
		}
	});

for (const viewport of sample(laptops, 3))
	test(`${viewport.width} × ${viewport.height}: opens at the top and shows notes, both pictures, time and the next button in one view`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(notesAt(current('centre-gaze')));
		await waitForStep(page, current('centre-gaze'));
		expect(await scrolled(page)).toEqual([0, 0]);
		for (const part of ['.elapsed', '.on-wall', '.then img', '.settings-panel', '.turn .forward'])
			await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
		const notes = currentSection(page).locator('.notes p').first();
		await expect(notes).toBeInViewport({ ratio: 1 });
		const letters = await notes.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
		expect(letters).toBeGreaterThanOrEqual(20);
		const [words, wall] = [await notes.boundingBox(), await page.locator('.on-wall').boundingBox()];
		expect(words?.width).toBeGreaterThan(wall?.width ?? Infinity);
		expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
	});

test('changes the size of the notes, and starts each step’s notes at their top', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(notesAt(current('centre-gaze')));
	await waitForStep(page, current('centre-gaze'));
	const size = () =>
		currentSection(page)
			.locator('.notes p')
			.first()
			.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const usual = await size();
	const larger = page.getByRole('button', { name: 'Notes plus grandes' });
	await larger.click();
	expect(await size()).toBeGreaterThan(usual);
	await pressToTheEnd(larger);
	const shownText = page.locator('.told');
	await shownText.evaluate((notes) => (notes.scrollTop = notes.scrollHeight));
	expect(await shownText.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
	await page.keyboard.press('End');
	await waitForStep(page, steps.at(-1) ?? '');
	expect(await shownText.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
	const smaller = page.getByRole('button', { name: 'Notes plus petites' });
	await pressToTheEnd(smaller);
	expect(await size()).toBeLessThan(usual);
});

/** Presses a button until it is disabled, and once more. */
async function pressToTheEnd(button: Locator): Promise<void> {
	while ((await button.getAttribute('aria-disabled')) !== 'true') await button.click();
	await button.click({ force: true });
	await expect(button).toHaveAttribute('aria-disabled', 'true');
}

test('starts the notes of each step at the top of the page on a phone', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto(notesAt(current('cameras-twelve')));
	await waitForStep(page, current('cameras-twelve'));
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await pressOn(page, current('cameras-twelve'));
	await waitForStep(page, current('cameras-identify'));
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('hides what to expect, the answers and the next picture from the pupils who type, until the wall shows the answers', async ({
	page
}) => {
	await page.goto('./fr/present/notes/?route=cycle4&board=pictures');
	const expected = page.locator('.lesson-plan:visible details');
	const answer = page.locator('.board .answer b').first();
	await expect(answer).toHaveText('?');
	await expect(page.locator('.then img')).toHaveCount(0);
	await expect(expected).not.toHaveAttribute('open');
	await expected.locator('summary').press('Enter');
	await expect(expected).toHaveAttribute('open');
	await expected.locator('summary').press('Enter');
	await page.keyboard.press('PageDown');
	await expect(expected).toHaveAttribute('open');
	await expect(answer).not.toHaveText('?');
	await expect(page.locator('.then img')).toHaveCount(1);
});
