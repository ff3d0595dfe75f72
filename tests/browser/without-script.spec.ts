import { expect, test } from './test.ts';
import { languages, shareOf, steps } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const lang of languages) {
	test(`${lang}: without script every step is there, in order and whole`, async ({ page }) => {
		await page.goto(`./${lang}/`);
		await expect(page.locator('h1')).toHaveCount(1);
		expect(await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id))).toEqual(steps);
		for (const fold of await page.locator('.field > summary').all()) await fold.click();
		for (const step of shareOf(lang, steps)) {
			const section = page.locator(`#${step}`);
			await expect(section.getByRole('heading', { level: 3 })).toBeVisible();
			await expect(section.locator('.card > p').nth(1)).toBeVisible();
			const still = section.locator('img.still');
			await still.evaluate((image) => image.scrollIntoView());
			await expect(still).toBeVisible();
			await expect(still).toHaveAttribute('alt', /.{20}/);
			expect(
				await still.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
			).toBe(600);
			await section.locator('.describe summary').click();
			await expect(section.locator('details p').first()).toBeVisible();
		}
		await expect(page.locator('figure.stage')).toBeHidden();
	});

	test(`${lang}: numbers, tables, sources and answers stand in the document`, async ({ page }) => {
		await page.goto(`./${lang}/`);
		await expect(page.locator('#cameras-twelve .number')).toContainText(/56\s?%/);
		await expect(page.locator('#cameras-twelve tbody tr')).toHaveCount(12);
		await expect(page.locator('#cameras-count tbody tr')).toHaveCount(7);
		await expect(page.locator('#cameras-effect .reveal')).toBeVisible();
		const marks = await page.locator('sup a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		for (const mark of marks) expect(mark).toMatch(/^sources\/#source-/);
		await page.goto(`./${lang}/sources/`);
		const listed = await page.locator('.source-list > li').evaluateAll((all) => all.map(({ id }) => id));
		expect(listed).toEqual(expect.arrayContaining(marks.map((mark) => mark?.split('#')[1])));
	});

	test(`${lang}: each source leads back to the steps that use it`, async ({ page }) => {
		await page.goto(`./${lang}/`);
		await page.locator('.end a[href="sources/"]').last().click();
		await expect(page).toHaveURL(/\/sources\/$/);
		for (const source of await page.locator('.source-list > li').all()) {
			await expect(source.locator('a[href*="#"]').first()).toBeVisible();
		}
		await page.locator('a[href="../#cameras-count"]').first().click();
		await expect(page.locator('#cameras-count')).toBeInViewport();
	});

	test(`${lang}: the text-only version holds the same`, async ({ page }) => {
		await page.goto(`./${lang}/text/`);
		// Its main route first, then what is beside it.
		const ids = await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.sort()).toEqual([...steps].sort());
		await expect(page.locator('#cameras-twelve tbody tr')).toHaveCount(12);
		await expect(page.locator('img, figure, canvas')).toHaveCount(0);
	});
}

test('the choice of language needs no script', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: /English/ }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
