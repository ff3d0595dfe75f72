/** What an embedded chapter makes a phone fetch, from the first byte to its last step. */
import { openPhone, settle } from './phone.mjs';
import { fetched } from './sizes.mjs';

/**
 * Opens a chapter in a frame's page and goes through all its steps.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the frame's page
 * @returns {Promise<import('./sizes.mjs').Fetched[]>}
 */
export async function measureFrame(browser, url) {
	const { page, close } = await openPhone(browser);
	const requests = [];
	page.on('requestfinished', (request) => {
		if (!request.url().startsWith('data:')) requests.push(request);
	});
	await page.goto(url);
	await settle(page);
	const next = page.locator('.hops a').last();
	while ((await next.getAttribute('aria-disabled')) !== 'true') {
		await next.click();
		await settle(page, 200);
	}
	const all = await Promise.all(requests.map(fetched));
	await close();
	return all;
}
