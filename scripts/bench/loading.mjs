/** How fast a page arrives: Lighthouse's scores, and the largest paint on a slow network and processor. */
import { inTurn, openPhone } from './phone.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse, mobile, with its simulated throttling.
 * @param {number} port where a browser takes DevTools connections
 * @param {readonly string[]} urls
 * @param {number} runs
 * @returns {Promise<{ scores: Record<string, number>[], faults: string[] }>} medians of the scores, 0–100 by category, a
 *   page each; and what the last run found wrong with the first page
 */
export async function measureLighthouse(port, urls, runs) {
	const { default: lighthouse } = await import('lighthouse');
	let faults = [];
	const scores = await inTurn(urls, runs, async (url) => {
		const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: CATEGORIES });
		if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
		if (url === urls[0]) faults = faultsOf(result.lhr);
		const score = (name) => Math.round(100 * (result.lhr.categories[name]?.score ?? 0));
		return Object.fromEntries(CATEGORIES.map((name) => [name, score(name)]));
	});
	return { scores, faults };
}

/** What costs points, with what Lighthouse read there. */
function faultsOf({ categories, audits }) {
	const counted = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0)
	);
	return counted
		.map(({ id }) => audits[id])
		.filter(({ score }) => score !== null && score < 0.9)
		.map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title));
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
 * Paints on slow 4G and a processor four times slower, each time with an empty cache.
 * @param {import('@playwright/test').Browser} browser
 * @param {readonly string[]} urls
 * @param {number} runs
 * @returns {Promise<{ first: number, largest: number, interactive: number }[]>} medians in ms, a page each; `interactive`
 *   is 0 where no scene answered
 */
export const measurePaints = (browser, urls, runs) =>
	inTurn(urls, runs, async (url) => {
		const { page, close } = await openPhone(browser, { slowNetwork: true, slowProcessor: true });
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(2000);
		const { first = 0, largest = 0, interactive = 0 } = await page.evaluate(readPaints);
		await close();
		return { first, largest, interactive };
	});
