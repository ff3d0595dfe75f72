import {
	current,
	followLink,
	openAt,
	phone,
	scrollToStep,
	waitForHydration,
	waitForStep,
	waitForScrollEnd
} from './site.ts';
import { sample } from '../random.ts';
import { expect, test, type Page } from './test.ts';

const FALL = current('prologue-fall');
const CHECK = current('epilogue-check');
/** Steps with and without minutes, before and after the lamps are answered. */
const STEPS = current('prologue-faces cameras-effect analysis-scores faces-cloud epilogue-check').split(' ');

/** What the rail shows, with the hand in pixels from the start of the scale. */
const railOf = (page: Page) =>
	page.locator('.rail').evaluate((rail) => {
		const left = (part: string) => rail.querySelector(part)?.getBoundingClientRect().left ?? NaN;
		return {
			hand: Math.round(left('.hand line') - left('.scale .axis')),
			isFallen: rail.classList.contains('fallen'),
			isTimeless: rail.classList.contains('timeless'),
			passed: rail.querySelector('.passed b')?.textContent,
			lamps: [...rail.querySelectorAll<HTMLElement>('.lamp')].map(({ dataset }) => dataset['answer'])
		};
	});
/** Waits until the rail moves with the page, which it does once its script is loaded. */
const waitForRail = (page: Page) =>
	page.waitForFunction(() => document.querySelector<SVGElement>('.rail .hand')?.style.transform);

test.describe('with motion', () => {
	test.use({ reducedMotion: 'no-preference', viewport: phone });

	test('the hand follows the scroll down and up, and is the same at each place', async ({ page }) => {
		await page.goto('./fr/');
		await waitForHydration(page);
		await waitForRail(page);
		const heights = Array.from({ length: 6 }, (_, index) => 250 * index);
		const hands: number[] = [];
		for (const y of heights) {
			await page.evaluate((top) => scrollTo(0, top), y);
			await waitForScrollEnd(page);
			hands.push((await railOf(page)).hand);
		}
		expect(new Set(hands).size, 'the hand is between two times while pictures change').toBeGreaterThan(2);
		for (const y of heights.toReversed()) {
			await page.evaluate((top) => scrollTo(0, top), y);
			await waitForScrollEnd(page);
			expect((await railOf(page)).hand).toBe(hands.pop());
		}
	});
});

test('any path leads to the same rail', async ({ page }) => {
	await page.setViewportSize(phone);
	const known = new Map<string, unknown>();
	const visited = sample(STEPS, 2);
	for (const step of visited) {
		await openAt(page, `./fr/#${step}`);
		await waitForStep(page, step);
		await waitForRail(page);
		known.set(step, await railOf(page));
	}
	expect(new Set([...known.values()].map((each) => JSON.stringify(each))).size).toBe(visited.length);
	for (const step of visited.toReversed()) {
		await scrollToStep(page, step);
		await waitForStep(page, step);
		await expect.poll(() => railOf(page)).toEqual(known.get(step));
	}
});

test('answers the lamps with the reader’s settings, on the page and in the sentence after each chapter', async ({
	page
}) => {
	await openAt(page, `./en/?cameras=0#${CHECK}`);
	await waitForStep(page, CHECK);
	await expect.poll(async () => (await railOf(page)).lamps).toEqual(['no', 'away', 'no', 'no']);
	await expect(page.locator('[data-rail]').last()).toContainText('Never filmed.');
	await page.locator('.rail > summary').click();
	await expect(page.locator('.rail .told li').first()).toHaveText('Never filmed');
	await followLink(page, FALL);
	await waitForStep(page, FALL);
	await expect(page.locator('.rail')).not.toHaveAttribute('open');
	expect((await railOf(page)).lamps).toEqual(['', '', '', '']);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('shows the first picture’s time, and opens in words', async ({ page }) => {
		await page.goto('./en/');
		await expect(page.locator('.rail .hand')).toBeVisible();
		await page.locator('.rail > summary').click();
		await expect(page.locator('.rail .told')).toContainText('Monsieur Albert');
		await expect(page.locator(`.rail .told a`)).toHaveAttribute('href', `#${FALL}`);
	});
});
