/** From the end of one chapter's frame to the next one, in the same place of the host's page. */
import type { Page } from '@playwright/test';
import { count, expect, hosts, test } from './frames.ts';

test('the last step of a chapter leads on to the next chapter, as the host has chosen it', async ({
	page,
	host,
	at
}) => {
	const frame = await host(hosts.wordpress(at('fr/embed/prologue/?theme=dark&step=4'), 'early'));
	const next = frame.locator('.ways a[target="_self"]');
	await expect(next).toHaveCount(0);
	await frame.locator('.hops a').last().click();
	expect(await count(frame)).toEqual([5, 5]);
	const credit = await frame.locator('.credit').textContent();
	const before = await heard(page);
	await next.click();
	await expect.poll(() => frame.url()).toMatch(/\/fr\/embed\/cameras\/\?theme=dark/);
	await frame.waitForFunction(() => performance.getEntriesByName('scenes-awake').length > 0);
	await expect(frame.locator('html')).toHaveClass(/nuit/);
	expect((await count(frame))[0]).toBe(1);
	await expect(frame.locator('.caption .previously').first()).toBeVisible();
	expect(await frame.locator('.credit').textContent()).toBe(credit);
	// WordPress still knows it, and hears its height.
	await expect.poll(() => heard(page)).toBeGreaterThan(before);
});

/** How often WordPress has heard a height from a frame that it knows. */
const heard = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			(window as unknown as { said: readonly { message?: string; secret?: string }[] }).said.filter(
				({ message, secret }) => message === 'height' && secret === 'a1b2c3d4e5'
			).length
	);
