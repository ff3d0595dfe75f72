/** How fast a page arrives: Lighthouse's scores, and the largest paint on a slow network and processor. */
import { median, openPhone } from './phone.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse, mobile, with its simulated throttling; the median of each score.
 * @param {number} port where a browser takes DevTools connections
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<Record<string, number>>} scores 0–100 by category
 */
export async function measureLighthouse(port, url, runs) {
	const { default: lighthouse } = await import('lighthouse');
	const scores = [];
	for (let run = 0; run < runs; run++) {
		const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
		scores.push(CATEGORIES.map((name) => Math.round(100 * (result?.lhr.categories[name]?.score ?? 0))));
	}
	return Object.fromEntries(CATEGORIES.map((name, i) => [name, median(scores.map((each) => each[i]))]));
}

/** Runs in the page: when it first painted, when it painted its largest element, when its scenes answered. */
function readPaints() {
	const last = (type) =>
		new Promise((resolve) => {
			new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime)).observe({
				type,
				buffered: true
			});
		});
	const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
	const interactive = performance.getEntriesByName('scene-interactive')[0]?.startTime;
	return last('largest-contentful-paint').then((largest) => ({ first, largest, interactive }));
}

/**
 * Paints on slow 4G and a processor four times slower, each time with an empty cache; medians in milliseconds.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<{ first: number, largest: number, interactive: number }>} `interactive` is 0 without scenes
 */
export async function measurePaints(browser, url, runs) {
	const paints = [];
	for (let run = 0; run < runs; run++) {
		const { page, close } = await openPhone(browser, { slowNetwork: true, slowProcessor: true });
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(2000);
		paints.push(await page.evaluate(readPaints));
		await close();
	}
	const middle = (name) => median(paints.map((paint) => paint[name] ?? 0));
	return { first: middle('first'), largest: middle('largest'), interactive: middle('interactive') };
}
