import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, languages, shareByLanguage, steps } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const lang of sample(languages, languages.length, 1)) {
	test(`${lang}: shows every step in order and in full without script`, async ({ page }) => {
		await page.goto(`./${lang}/`);
		await expect(page.locator('h1')).toHaveCount(1);
		expect(await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id))).toEqual(steps);
		for (const collapsed of await page.locator('.field > summary').all()) await collapsed.click();
		await page.locator('.describe summary').first().click();
		await expect(page.locator('.describe p').first()).toBeVisible();
		const faults = await page.locator('section.step').evaluateAll((sections) =>
			sections.flatMap((section) => {
				for (const collapsed of section.querySelectorAll('details')) collapsed.open = true;
				const seen = (part: string, nth = 0) =>
					section.querySelectorAll(part)[nth]?.checkVisibility() === true;
				const whole = {
					title: seen(':is(h2, h3)'),
					text: seen('.card > p:not(.pictured)', 1),
					still: seen('img.still'),
					alternative: /.{20}/.test(section.querySelector('img.still')?.getAttribute('alt') ?? ''),
					description: seen('.describe summary') && seen('details p')
				};
				return Object.entries(whole).flatMap(([part, there]) => (there ? [] : [`${section.id}: ${part}`]));
			})
		);
		expect(faults).toEqual([]);
		const widths = await page.locator('img.still').evaluateAll(
			(all, own) =>
				Promise.all(
					(all as HTMLImageElement[]).flatMap((image) => {
						const id = image.closest('section')?.id ?? '';
						if (!own.includes(id)) return [];
						image.loading = 'eager';
						return [image.decode().then(() => [id, image.naturalWidth] as const)];
					})
				),
			shareByLanguage(lang, steps)
		);
		expect(widths).toEqual(shareByLanguage(lang, steps).map((step) => [step, 600]));
		await expect(page.locator('figure.stage')).toBeHidden();
	});

	test(`${lang}: has numbers, tables and answers in the document, and sources one click away and back`, async ({
		page
	}) => {
		await page.goto(`./${lang}/`);
		await expect(page.locator(current('#cameras-twelve .number'))).toContainText(/56\s?%/);
		await expect(page.locator(current('#cameras-twelve tbody tr'))).toHaveCount(12);
		await expect(page.locator(current('#cameras-count tbody tr'))).toHaveCount(7);
		await expect(page.locator(current('#cameras-effect .reveal'))).toBeVisible();
		const marks = await page.locator('sup a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		for (const mark of marks) expect(mark).toMatch(/^sources\/#source-/);
		await page.locator('.end a[href="sources/"]').last().click();
		await expect(page).toHaveURL(/\/sources\/$/);
		const listed = await page.locator('.source-list > li').evaluateAll((all) =>
			all.map((source) => ({
				id: source.id,
				back: source.querySelector('a[href*="#"]')?.checkVisibility() === true
			}))
		);
		expect(listed.map(({ id }) => id)).toEqual(
			expect.arrayContaining(marks.map((mark) => mark?.split('#')[1]))
		);
		expect(listed.filter(({ back }) => !back)).toEqual([]);
		await page.locator(current('a[href="../#cameras-count"]')).first().click();
		await expect(page.locator(current('#cameras-count'))).toBeInViewport();
	});

	test(`${lang}: has the same content in the text-only version`, async ({ page }) => {
		await page.goto(`./${lang}/text/`);
		// The main route first, then the steps beside it.
		const ids = await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.sort()).toEqual([...steps].sort());
		await expect(page.locator(current('#cameras-twelve tbody tr'))).toHaveCount(12);
		await expect(page.locator('img, figure, canvas')).toHaveCount(0);
	});
}

test('changes the language without script', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: /English/ }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
