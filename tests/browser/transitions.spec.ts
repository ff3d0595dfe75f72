/** What the stage shows while one picture replaces the other: never nothing, and not before a control is out of view. */
import { isLongRun, sample } from '../random.ts';
import { desk, mainSteps, openAt, phone, waitFor, waitForHydration, waitForStep } from './site.ts';
import { expect, test, type Page } from './test.ts';

test.use({ reducedMotion: 'no-preference' });
test.describe.configure({ timeout: isLongRun ? 1_200_000 : 180_000 });

/** Least ink during a transition, as a share of that of the emptier picture. */
const MIN_INK = 0.2;
/** Positions of a transition at which its ink is measured. */
const POSITIONS = isLongRun ? 40 : 8;
/** Height of the windows of which a transition is part, before the position where a link leaves the step. */
const REACH = 1.05;

/** Returns the scroll position, in pixels, just before the last control of a step is out of view; undefined without one. */
const beforeLastControl = (page: Page, step: string): Promise<number | undefined> =>
	page
		.locator(`#${step} .card`)
		.last()
		.evaluate((card) => {
			const cover = parseFloat(getComputedStyle(card).scrollMarginTop);
			const controls = [...card.querySelectorAll('.parts :is(input, button, select)')].filter((control) =>
				control.checkVisibility()
			);
			if (controls.length === 0) return undefined;
			return (
				scrollY + Math.max(...controls.map((control) => control.getBoundingClientRect().bottom)) - cover - 4
			);
		});

/** Returns the step whose picture the stage shows, once it is at rest. */
async function shownStep(page: Page): Promise<string | undefined> {
	const figure = page.locator('figure.stage[data-picture]');
	return figure.evaluate((stage) => (stage as HTMLElement).dataset['step']);
}

const scrollTo = async (page: Page, y: number, wait = 60) => {
	await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
	await waitFor(page, wait);
};

/** Returns the share of the stage that is not in its most frequent colour. */
async function inkAt(page: Page, lab: Page, y: number, wait?: number): Promise<number> {
	await scrollTo(page, y, wait);
	const clip = await page.locator('figure.stage [role=img]').evaluate((box) => {
		const { x, y: top, width, height } = box.getBoundingClientRect();
		return { x, y: top, width, height: Math.min(height, innerHeight - top) };
	});
	const image = (await page.screenshot({ clip, type: 'jpeg', quality: 90 })).toString('base64');
	return lab.evaluate(async (source) => {
		const image = new Image();
		image.src = source;
		await image.decode();
		const { width, height } = image;
		const context = new OffscreenCanvas(width, height).getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, width, height) ?? {};
		// Of the pixels, every third is enough.
		const step = 3 * 4;
		const counts = new Map<number, number>();
		const at = (i: number) => data[i] ?? 0;
		for (let i = 0; i < data.length; i += step) {
			const colour = ((at(i) >> 3) << 10) + ((at(i + 1) >> 3) << 5) + (at(i + 2) >> 3);
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
		const [paper = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
		const ground = [paper >> 10, (paper >> 5) & 31, paper & 31].map((value) => value * 8 + 4);
		let ink = 0;
		for (let i = 0; i < data.length; i += step)
			if (ground.reduce((sum, value, c) => sum + Math.abs(value - at(i + c)), 0) > 60) ink++;
		return (ink * step) / data.length;
	}, `data:image/jpeg;base64,${image}`);
}

for (const [turn, viewport] of [phone, desk].entries())
	test(`keeps a fifth of the ink in every transition, and waits for controls, at ${viewport.width} px`, async ({
		page,
		context
	}) => {
		await page.setViewportSize(viewport);
		await openAt(page, './fr/');
		await waitForHydration(page);
		const lab = await context.newPage();
		// Cards lie beside the picture, or below it; what is measured is the picture.
		await page.locator('.flow').evaluate((flow: HTMLElement) => flow.style.setProperty('opacity', '0'));
		const steps = mainSteps.slice(1);
		// After a step with a control, by night at one width and by day at the other.
		const own = sample(steps, steps.length, 13 - 10 * turn);
		for (const step of own) {
			const before = mainSteps[mainSteps.indexOf(step) - 1] ?? '';
			await page.evaluate((id) => (location.hash = id), step);
			await waitForStep(page, step);
			const landed = await page.evaluate(() => scrollY);
			const begin = landed - REACH * viewport.height;
			const inks = [await inkAt(page, lab, begin, 400), await inkAt(page, lab, landed, 400)];
			for (let k = 0; k < POSITIONS; k++) {
				const y = begin + ((k + 0.5) / POSITIONS) * (landed - begin);
				const ink = await inkAt(page, lab, y);
				expect([step, k, ink / Math.min(...inks) > MIN_INK]).toEqual([step, k, true]);
			}
			const last = await beforeLastControl(page, before);
			if (last === undefined) continue;
			await scrollTo(page, last);
			expect([step, await shownStep(page)]).toEqual([step, before]);
		}
	});
