/** One switch shows the simple words of each step, on the wall and in the presenter window. */
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, languages, steps } from './site.ts';
import { currentSection, openSlides, openNotes } from './slides.ts';

test('shows simple words in both windows with one key, and reveals no answer before the guess', async ({
	page,
	context
}) => {
	await openSlides(page, current('cameras-twelve'));
	// Words that say a number wait for the picture to which it belongs, the last one.
	for (let key = 0; key < 4; key++) await page.keyboard.press('PageDown');
	const notes = await openNotes(context);
	const words = currentSection(page).locator('.simple-words');
	await expect(words).toBeHidden();
	await page.keyboard.press('m');
	await expect(words).toBeVisible();
	await expect(currentSection(page).locator('.line')).toBeHidden();
	await expect(notes.locator('.presenter')).toHaveClass(/simple/);
	await expect(currentSection(notes).locator('.said')).toBeHidden();
	await page.reload();
	await expect(words).toBeVisible();
	await openSlides(page, current('cameras-guess'), '?words=simple');
	await expect(words).toBeHidden();
	await expect(currentSection(page).locator('.line.asked')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(words).toBeVisible();
});

const projectors = [
	[1280, 720],
	[1024, 768]
] as const;
for (const [turn, [width, height]] of sample([...projectors.entries()], 2, 1))
	test(`fits all simple words into the band, ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		const over: string[] = [];
		for (const [rank, lang] of sample([...languages.entries()], languages.length, 1)) {
			await openSlides(page, steps[0] ?? '', '?words=simple', lang);
			const found = await page.evaluate(
				async (ids) => {
					const beyond: string[] = [];
					for (const id of ids) {
						location.hash = id;
						const band = () => document.querySelector(`section[id="${id}"][aria-current] .band`);
						while (!band()) await new Promise(requestAnimationFrame);
						const stage = document.querySelector('.stage')?.getBoundingClientRect().bottom ?? 0;
						const by = stage - (band()?.getBoundingClientRect().top ?? 0);
						if (by > 1) beyond.push(`${id}: ${by} px`);
						const sizeOf = (what: string) =>
							parseFloat(getComputedStyle(band()?.querySelector(what) ?? document.body).fontSize);
						if (sizeOf('.simple-words') < sizeOf('.line')) beyond.push(`${id}: smaller than the usual words`);
					}
					return beyond;
				},
				sample(steps, 2, turn + rank)
			);
			over.push(...found.map((fault) => `${lang}, ${fault}`));
		}
		expect(over).toEqual([]);
	});
