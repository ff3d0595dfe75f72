/** One switch shows a class the simple words of each step, on the wall and in the presenter's window. */
import { expect, test } from './test.ts';
import { steps } from './site.ts';
import { current, open, openNotes } from './slides.ts';

test('simple words stand on the wall, in both windows by one key, and tell no answer before the guess', async ({
	page,
	context
}) => {
	await open(page, 'cameras-twelve');
	const notes = await openNotes(context);
	const words = current(page).locator('.simple-words');
	await expect(words).toBeHidden();
	await page.keyboard.press('m');
	await expect(words).toBeVisible();
	await expect(current(page).locator('.line')).toBeHidden();
	await expect(notes.locator('.presenter')).toHaveClass(/simple/);
	await expect(current(notes).locator('.said')).toBeHidden();
	await page.reload();
	await expect(words).toBeVisible();
	await open(page, 'cameras-guess', '?words=simple');
	await expect(words).toBeHidden();
	await expect(current(page).locator('.line.asked')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(words).toBeVisible();
});

for (const [width, height] of [
	[1280, 720],
	[1024, 768]
] as const)
	test(`the band holds all of them, ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, steps[0] ?? '', '?words=simple');
		const over: string[] = [];
		for (const step of steps) {
			await page.evaluate((id) => (location.hash = id), step);
			await expect(current(page)).toHaveAttribute('id', step);
			const beyond = await current(page)
				.locator('.band')
				.evaluate((band) => {
					const stage = document.querySelector('.stage')?.getBoundingClientRect().bottom ?? 0;
					return stage - band.getBoundingClientRect().top;
				});
			if (beyond > 1) over.push(`${step}: ${beyond} px`);
		}
		expect(over).toEqual([]);
	});
