import { expect, test } from './test.ts';

test('sets the colon of a clock close to its digits, and one apostrophe, in the monospaced face', async ({
	page
}) => {
	await page.goto('./en/');
	const machine = page.locator('.opening .machine');
	await expect(machine).toContainText('’');
	await page.evaluate(() => document.fonts.ready);
	const widths = await machine.evaluate((line) => {
		const brush = document.createElement('canvas').getContext('2d');
		if (!brush) throw new Error('no canvas');
		const { fontSize, fontFamily } = getComputedStyle(line);
		brush.font = `${fontSize} ${fontFamily}`;
		const [digit = 0, colon = 0, apostrophe = 0] = ['0', ':', '’'].map(
			(text) => brush.measureText(text).width
		);
		return { colon: colon / digit, apostrophe: apostrophe / digit };
	});
	// Every glyph of the monospaced face is as wide as its digits; these two come from the sans serif of the
	// same family.
	expect(widths.colon).toBeLessThan(0.7);
	expect(widths.apostrophe).toBeLessThan(0.7);
});

test('loads fonts that few pages use only when they are first needed', async ({ page }) => {
	await page.goto('./fr/');
	await page.evaluate(() => document.fonts.ready);
	const loaded = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.flatMap(({ name }) => /[^/]+-rest\.woff2$/.exec(name)?.[0] ?? [])
		);
	expect(await loaded()).toEqual([]);
	await page.locator('h1').evaluate((title) => title.append(' Øresund'));
	await expect.poll(loaded).toEqual(['story-serif-rest.woff2']);
});

test('applies kerning to titles and text', async ({ page }) => {
	await page.goto('./fr/');
	await page.evaluate(() => document.fonts.ready);
	const kerned = await page.evaluate(() => {
		const brush = document.createElement('canvas').getContext('2d');
		if (!brush) throw new Error('no canvas');
		return [400, 600].map((weight) => {
			brush.font = `${weight} 100px 'Story Serif'`;
			const [pair = 0, first = 0, second = 0] = ['AV', 'A', 'V'].map((text) => brush.measureText(text).width);
			return first + second - pair;
		});
	});
	for (const closer of kerned) expect(closer).toBeGreaterThan(5);
});
