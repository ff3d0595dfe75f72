/** Scrolls a page from top to bottom on a slow phone, at the speed of a quick finger, and reads what it cost. */
import { inTurn, openPhone, settle } from './phone.mjs';
import { scrollCost, workByName } from './trace.mjs';

const SPEED = 2500; // px/s

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];

/** Runs in the page: keeps the sum of its layout shifts. */
function watchShifts() {
	globalThis.shifts = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}

async function once(browser, url) {
	const { page, session, close } = await openPhone(browser, { slowProcessor: true });
	await page.addInitScript(watchShifts);
	await page.goto(url);
	await settle(page, 3000);
	const atLoad = await page.evaluate(() => globalThis.shifts);
	const distance = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

	await browser.startTracing(page, { categories: CATEGORIES });
	await session.send('Input.synthesizeScrollGesture', {
		x: 195,
		y: 600,
		yDistance: -distance,
		speed: SPEED,
		gestureSourceType: 'mouse',
		preventFling: true
	});
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	const pixels = await page.evaluate(() => scrollY);
	const shift = await page.evaluate(() => globalThis.shifts);
	await close();
	return {
		cost: { ...scrollCost(traceEvents, url, pixels), pixels, atLoad, shift: shift - atLoad },
		work: workByName(traceEvents, url, pixels)
	};
}

/** @typedef {import('./trace.mjs').Cost & { pixels: number, atLoad: number, shift: number }} Scrolled */

/**
 * Scrolls each page several times, freshly loaded and settled.
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly string[]} urls
 * @param {number} runs
 * @returns {Promise<{ cost: Scrolled, work: Record<string, number> }[]>} a page each. `cost` holds medians, with layout
 *   shifts before (`atLoad`) and during the scroll (`shift`); `work` is the last run's time by kind of work
 */
export async function measureScroll(browser, urls, runs) {
	const works = new Map();
	const costs = await inTurn(urls, runs, async (url) => {
		const { cost, work } = await once(browser, url);
		works.set(url, work);
		return cost;
	});
	return costs.map((cost, i) => ({ cost, work: works.get(urls[i]) }));
}
