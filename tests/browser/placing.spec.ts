import type { Page } from '@playwright/test';
import { sample } from '../random.ts';
import { current, desk, scrollToStep, waitForStep } from './site.ts';
import { expect, test } from './test.ts';

/** The middles of four façades that face the square, in metres. */
const FACADES = [
	[99, 39],
	[62, 90],
	[150, 47],
	[52, 127]
] as const;

/** Converts a position on the plan, in metres, to the screen. */
const onScreen = (page: Page, [x, y]: readonly [number, number]) =>
	page.evaluate(
		([left, top]) => {
			const plan = document.querySelector<SVGUseElement>('#scene use[href="#district"]')?.getScreenCTM();
			if (!plan) throw new Error('no plan');
			return new DOMPoint(left, top).matrixTransform(plan).toJSON() as DOMPoint;
		},
		[x, y] as const
	);

const sectors = (page: Page) => page.locator('#scene .sector.detect');
const outlines = (page: Page) => page.locator('#scene .compared:not(.under)');

/** Returns the texts in the picture that are inside the window. */
const textsInView = (page: Page) =>
	page.locator('#scene').evaluate((stage) => {
		const { top, bottom } = stage.getBoundingClientRect();
		return [...stage.querySelectorAll('text')]
			.filter((text) => {
				const box = text.getBoundingClientRect();
				return box.top >= top && box.bottom <= Math.min(bottom, innerHeight);
			})
			.map((text) => text.textContent)
			.join(' ');
	});

/** Each with whether it is touched. */
const WINDOWS = [
	[390, 844, true],
	[360, 560, true],
	[844, 390, true],
	[1440, 900, false]
] as const;

for (const [width, height, hasTouch] of sample(WINDOWS, 2, 1))
	test.describe(`at ${width} × ${height}`, () => {
		test.use({ viewport: { width, height }, hasTouch });

		test('four taps open four fields of view, fill the bar, and lead on to twelve', async ({ page }) => {
			await page.goto(current('./en/#cameras-yours'));
			await waitForStep(page, current('cameras-yours'));
			await expect(page.getByText('0 of 4 placed')).toBeAttached();
			const scrolled = await page.evaluate(() => scrollY);
			for (const [index, facade] of FACADES.entries()) {
				const { x, y } = await onScreen(page, facade);
				if (hasTouch) await page.touchscreen.tap(x, y);
				else await page.mouse.click(x, y);
				await expect(sectors(page)).toHaveCount(index + 1);
				await expect(outlines(page)).toHaveCount(index < 3 ? 0 : 4);
				// Bar, count and result are in the picture, with nothing scrolled.
				const texts = await textsInView(page);
				expect(texts).toContain(`${index + 1} of 4`);
				expect(texts).toMatch(/\d+% .*(filmed|lost|sight|far|facing)/);
			}
			expect(await textsInView(page)).toMatch(/outlines: the rule’s 4, \d+%/);
			expect(await page.evaluate(() => scrollY)).toBe(scrolled);
			await page.locator('section.placement').getByRole('link', { name: 'And with 12 cameras?' }).click();
			await waitForStep(page, current('cameras-twelve'));
			await expect(page.locator(current('#cameras-twelve .own-cameras'))).toHaveText(
				/^Your 4 cameras film \d+% of the streets, the rule’s 4 \d+%\./
			);
		});
	});

test('a camera beside the fall films it once it is turned, and the rail and the end say so', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await page.goto(current('./en/#cameras-yours'));
	await waitForStep(page, current('cameras-yours'));
	const card = page.locator('section.placement');
	await expect(card.getByText('0 of 4 placed')).toBeVisible();
	const { x, y } = await onScreen(page, FACADES[3]);
	await page.mouse.click(x, y);
	await expect(card.getByText(/Camera 1 is \d+ m from the fall, but faces elsewhere\.$/)).toBeVisible();
	await card.getByRole('button', { name: /^Camera 1/ }).focus();
	const isFilmed = card
		.locator('.bar-row.words')
		.filter({ hasText: 'The fall' })
		.getByText('filmed', { exact: true });
	for (let turns = 0; turns < 20 && (await isFilmed.count()) === 0; turns++) await page.keyboard.press(']');
	await expect(isFilmed).toBeVisible();
	await expect(page.locator('#scene').getByText('the fall is filmed')).toBeAttached();
	for (const step of [current('cameras-twelve'), current('epilogue-end')]) {
		await scrollToStep(page, step);
		await waitForStep(page, step);
		await expect(page.locator('.rail .lamp').first()).toHaveAttribute('data-answer', 'yes');
		await expect(page.locator(`#${step} .own-cameras`)).toHaveText(
			/^Your camera films \d+% of the streets, the rule’s first \d+%\. With your choice, the fall is filmed\.$/
		);
	}
});

test('no camera is placed by a drag, by scrolling over the plan, or beside it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(current('./fr/#cameras-yours'));
	const empty = await waitForStep(page, current('cameras-yours'));
	await expect(page.getByText('0 sur 4 posées')).toBeAttached();
	const { x, y } = await onScreen(page, FACADES[0]);
	await page.mouse.move(x, y + 60);
	await page.mouse.down();
	await page.mouse.move(x, y, { steps: 5 });
	await page.mouse.up();
	// The bar is over a part of the plan.
	const bar = await page.locator('#scene .cut').first().boundingBox();
	await page.mouse.click((bar?.x ?? 0) + 30, (bar?.y ?? 0) + 5);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, 40);
	await page.mouse.wheel(0, -40);
	await waitForStep(page, current('cameras-yours'));
	await expect(sectors(page)).toHaveCount(0);
	expect(await waitForStep(page, current('cameras-yours'))).toBe(empty);
});

test.describe('with a finger', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('help speaks of no keys', async ({ page, browserName }) => {
		test.skip(browserName === 'firefox', 'has no mobile emulation');
		await page.goto(current('./fr/#cameras-yours'));
		await waitForStep(page, current('cameras-yours'));
		const help = page.locator('.placement > .help').last();
		await expect(help).toContainText('Touchez une façade');
		await expect(help.locator('.keys')).toBeHidden();
	});
});
