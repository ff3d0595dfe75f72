/** The phone on which everything is measured, and its slow network and processor. */

export const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
};

/** Lighthouse's “slow 4G” as it is applied to each request: 150 ms and 1.6 Mbit/s, with what a real link adds. */
const SLOW_4G = {
	offline: false,
	latency: 150 * 3.75,
	downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
	uploadThroughput: (750 * 1024 * 0.9) / 8
};

/** How many times slower than this machine's the phone's processor is. */
const SLOW_DOWN = 4;

/**
 * A new phone with an empty cache.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ slowNetwork?: boolean, slowProcessor?: boolean, offlineCopy?: boolean }} [options] `offlineCopy`: whether
 * a service worker may answer in the network's place
 */
export async function openPhone(
	browser,
	{ slowNetwork = false, slowProcessor = false, offlineCopy = true } = {}
) {
	const context = await browser.newContext({ ...PHONE, serviceWorkers: offlineCopy ? 'allow' : 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (slowNetwork) await session.send('Network.emulateNetworkConditions', SLOW_4G);
	if (slowProcessor) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
	return { page, session, close: () => context.close() };
}

/** Waits until the page has nothing left to do of its own accord. */
export async function settle(page, milliseconds = 1500) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(milliseconds);
}

/** Opens what is folded in the reading page: a chapter is measured with all of it, also what most readers leave folded. */
export const openFolds = (page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll('.field')) fold.setAttribute('open', '');
	});

/**
 * Measures several pages so many times, in turn, so that a busy moment of this machine does not fall on one alone.
 * @param {readonly string[]} urls
 * @param {number} runs
 * @param {(url: string) => Promise<Record<string, number>>} once
 * @returns {Promise<Record<string, number>[]>} for each page, the median of each figure
 */
export async function inTurn(urls, runs, once) {
	const measured = urls.map(() => []);
	for (let run = 0; run < runs; run++) {
		for (const [i, url] of urls.entries()) measured[i].push(await once(url));
	}
	return measured.map((list) =>
		Object.fromEntries(Object.keys(list[0]).map((name) => [name, median(list.map((each) => each[name]))]))
	);
}

/** Middle value; of an even number of values, the lower of the two. */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
