import { expect, test } from './test.ts';

test('a clock’s colon stands close to its digits, and an apostrophe is one, in the letters of machines', async ({
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
	// Every letter of the face itself is as wide as its digits; these two come from the sans serif of the same family.
	expect(widths.colon).toBeLessThan(0.7);
	expect(widths.apostrophe).toBeLessThan(0.7);
});
