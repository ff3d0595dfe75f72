import { expect, test, type Page } from './test.ts';
import { awake, desk, followLink, phone, steps } from './site.ts';

const sizes = [{ width: 320, height: 568 }, phone, { width: 844, height: 390 }, desk];

/** Every step once, each far from the one before. */
const scattered = steps.map((_, index) => steps[(index * 17) % steps.length] ?? '');

/** Whether a step is in focus with its heading in sight and its picture shown; if not, what is wrong. */
const state = (page: Page, step: string) =>
	page.evaluate((id) => {
		const heading = document.querySelector(`[id="${id}"] h3`);
		const figure = document.querySelector<HTMLElement>('figure.stage');
		if (!heading || !figure) throw new Error(`no step ${id}`);
		const { left, top, bottom } = heading.getBoundingClientRect();
		const seen = (y: number) => document.elementFromPoint(left + 2, y) === heading;
		const current = document.querySelector('[aria-current="step"]')?.id;
		const wrong = {
			...(current !== id && { current }),
			...(figure.dataset['step'] !== id && { figure: figure.dataset['step'] }),
			...(!figure.dataset['picture'] && { picture: 'none' }),
			...(!(seen(top + 2) && seen(bottom - 2)) && { heading: [Math.round(top), Math.round(bottom)] })
		};
		return Object.keys(wrong).length === 0 ? '' : JSON.stringify(wrong);
	}, step);

/** Waits until a step has been arrived at, and makes sure that it stays so once the page has come to rest. */
async function expectStep(page: Page, step: string): Promise<void> {
	await expect.poll(() => state(page, step), { message: step, timeout: 10_000, intervals: [50] }).toBe('');
	await page.evaluate(() => new Promise((rest) => setTimeout(rest, 160)));
	expect([step, await state(page, step)]).toEqual([step, '']);
}

for (const size of sizes) {
	test(`links, jumps and keys lead to each step, ${size.width} × ${size.height}`, async ({ page }) => {
		await page.setViewportSize(size);
		await page.goto('./fr/');
		await awake(page);
		await page.evaluate((id) => (location.hash = id), steps[0] ?? '');
		await expectStep(page, steps[0] ?? '');
		const [back, on] = [page.locator('.hops a').first(), page.locator('.hops a').last()];
		for (const step of steps.slice(1)) {
			await on.press('Enter');
			await expectStep(page, step);
		}
		for (const step of [...steps].reverse().slice(1)) {
			await page.evaluate((id) => (location.hash = id), step);
			await expectStep(page, step);
		}
		await expect(back).toBeVisible();
		for (const step of scattered) {
			await followLink(page, step);
			await expectStep(page, step);
		}
		for (const step of steps.slice(1)) {
			await page.evaluate((id) => (location.hash = id), step);
			await expectStep(page, step);
		}
	});
}
