import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { current, waitForStep, openAt, scrollToLastKeyframe } from './site.ts';

/** Milliseconds in which frames around walking people move visibly. */
const MOTION_TIMEOUT_MS = 700;

/**
 * The number of frames in each of the next pictures that differ; the first two must differ within a time
 * limit.
 */
const frames = (page: Page) =>
	page.evaluate(async (time) => {
		const distinctPictures = new Set<string>();
		const end = performance.now() + time;
		while (performance.now() < end && distinctPictures.size < 2) {
			await new Promise(requestAnimationFrame);
			// The boxes are the line with the most parts.
			const lines = [...document.querySelectorAll('#scene .cut')].map((line) => line.getAttribute('d') ?? '');
			const parts = (line: string) => line.split('M').length;
			distinctPictures.add(lines.toSorted((one, other) => parts(other) - parts(one))[0] ?? '');
		}
		return [...distinctPictures].map((path) => path.split('M').length - 1);
	}, MOTION_TIMEOUT_MS);

test.describe('on a page with motion', () => {
	test.use({ reducedMotion: 'no-preference' });

	test('draws as many frames as the sentence counts, until the reader starts the animation', async ({
		page
	}) => {
		await openAt(page, current('./fr/#analysis-frames'));
		await waitForStep(page, current('analysis-frames'));
		const countInText = Number(
			await page.locator(current('#analysis-frames .number strong')).first().textContent()
		);
		expect(countInText).toBeGreaterThan(50);
		await scrollToLastKeyframe(page, current('analysis-frames'));
		await waitForStep(page, current('analysis-frames'));
		await expect.poll(() => frames(page)).toEqual([countInText]);
		await page.getByRole('button', { name: 'Laisser marcher les passants' }).click();
		await expect.poll(async () => (await frames(page)).length).toBeGreaterThan(1);
	});
});

test('shows the numbers of the best camera places to a reader who starts from them, also after a reload', async ({
	page
}) => {
	await openAt(page, current('./fr/?walk-from=3&walk-to=8#cameras-yours'));
	await waitForStep(page, current('cameras-yours'));
	const step = page.locator(current('#cameras-yours'));
	await step.getByRole('button', { name: 'Partir des meilleures places' }).click();
	const shares = () => step.locator('.placement .bar-row:not(.words) b').allTextContents();
	await expect.poll(async () => (await shares()).length).toBe(3);
	const [yours, best] = await shares();
	expect(yours).toBe(best);
	await expect(step.locator('.number')).toContainText(yours ?? '');
	// The result of the walk appears once the text updater has loaded.
	await expect(step.locator('.walk')).not.toHaveClass(/waiting/);
	const walk = (await step.locator('.walk').textContent()) ?? '';
	const [, mine, theirs] =
		/filment (\d+) secondes?\. Aux 12 meilleures places, ce serait (\d+)/.exec(walk.replace(/\s+/g, ' ')) ??
		[];
	expect(mine).toBeDefined();
	expect(mine).toBe(theirs);
	await page.waitForURL('**cams=**');
	await page.reload();
	await waitForStep(page, current('cameras-yours'));
	await expect.poll(shares).toEqual([yours, best, expect.any(String)]);
});
