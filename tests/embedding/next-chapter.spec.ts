/** From the end of one chapter's frame to the next chapter, in the same place of the host page. */
import type { Page } from '@playwright/test';
import { requestedHeights, hydratedFrame, stepCount, expect, heightOf, hosts, test } from './frames.ts';

test('leads from the last step of a chapter to the next chapter, with the settings of the host', async ({
	page,
	host,
	at
}) => {
	const frame = await host(hosts.wordpress(at('fr/embed/prologue/?theme=dark&step=4'), 'early'));
	const next = frame.locator('.ways a[target="_self"]');
	await expect(next).toHaveCount(0);
	await frame.locator('.hops a').last().click();
	expect(await stepCount(frame)).toEqual([5, 5]);
	const credit = await frame.locator('.credit > a').first().textContent();
	const before = await heightsReceived(page);
	await next.click();
	await expect.poll(() => frame.url()).toMatch(/\/fr\/embed\/cameras\/\?theme=dark/);
	await frame.waitForFunction(() => performance.getEntriesByName('scenes-awake').length > 0);
	await expect(frame.locator('html')).toHaveClass(/nuit/);
	expect((await stepCount(frame))[0]).toBe(1);
	await expect(frame.locator('.caption .previously').first()).toBeVisible();
	expect(await frame.locator('.credit > a').first().textContent()).toBe(credit);
	// WordPress still recognizes the frame and handles its height.
	await expect.poll(() => heightsReceived(page)).toBeGreaterThan(before);
});

test('keeps the height of the frame in the next chapter, and leads back to the step that was left', async ({
	page,
	host,
	at
}) => {
	const frame = await host(hosts.amp(at('fr/embed/prologue/?step=4')));
	await expect.poll(async () => (await requestedHeights(page)).length).toBeGreaterThan(0);
	await frame.locator('.hops a').last().click();
	const before = await heightOf(page);
	await frame.locator('.ways a[target="_self"]').click();
	await expect.poll(() => frame.url()).toMatch(/\/fr\/embed\/cameras\//);
	await hydratedFrame(page);
	await expect.poll(async () => (await requestedHeights(page)).at(-1)).toBe(before);
	await page.evaluate(() => history.back());
	await expect.poll(() => frame.url()).toMatch(/\/fr\/embed\/prologue\//);
	await hydratedFrame(page);
	expect(await stepCount(frame)).toEqual([5, 5]);
});

/** Number of heights that WordPress has received from a frame that it recognizes. */
const heightsReceived = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			(window as unknown as { said: readonly { message?: string; secret?: string }[] }).said.filter(
				({ message, secret }) => message === 'height' && secret === 'a1b2c3d4e5'
			).length
	);
