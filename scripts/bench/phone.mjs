/** The devices on which everything is measured, their slow network and processor, and how to wait for them. */

export const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
};

export const PROJECTOR = { viewport: { width: 1280, height: 720 } };

/** Lighthouse's “slow 4G” as it is applied to each request: 150 ms and 1.6 Mbit/s, with what a real link adds. */
const SLOW_4G = {
	offline: false,
	latency: 150 * 3.75,
	downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
	uploadThroughput: (750 * 1024 * 0.9) / 8
};

/** How many times slower than this machine's the device's processor is. */
const SLOW_DOWN = 4;

/** Milliseconds without a request and without a long task after which a page counts as quiet. */
const QUIET = 300;
/** Milliseconds after which a page that never becomes quiet is measured as it is. */
const PATIENCE = 15_000;

/** Runs in the page before anything else: notes its long tasks and its layout shifts. */
function watch() {
	const seen = { tasks: [], shifts: [] };
	globalThis.seen = seen;
	const keep = (type, take) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	keep('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, ms: duration }));
	keep('layout-shift', ({ startTime, value, hadRecentInput }) =>
		seen.shifts.push({ start: startTime, value, expected: hadRecentInput })
	);
}

/** Runs in the page: milliseconds since its last long task ended. */
function sinceTask() {
	const { start, ms } = globalThis.seen.tasks.at(-1) ?? { start: 0, ms: 0 };
	return performance.now() - start - ms;
}

/** Follows the requests of a page. @returns {() => number} milliseconds since the last one ended; 0 while one is open */
function followRequests(page) {
	const open = new Set();
	let last = performance.now();
	const end = (request) => {
		open.delete(request);
		last = performance.now();
	};
	page.on('request', (request) => open.add(request));
	page.on('requestfinished', end);
	page.on('requestfailed', end);
	return () => (open.size > 0 ? 0 : performance.now() - last);
}

/**
 * A new device with an empty cache.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ slowNetwork?: boolean, slowProcessor?: boolean, offlineCopy?: boolean, device?: object }} [options]
 *   `offlineCopy`: whether a service worker may answer in the network's place, and fill itself meanwhile
 * @returns its page, a DevTools session with it, and `quiet`, which waits until nothing was fetched and no long task ran
 *   for so many milliseconds
 */
export async function open(
	browser,
	{ slowNetwork = false, slowProcessor = false, offlineCopy = true, device = PHONE } = {}
) {
	const context = await browser.newContext({ ...device, serviceWorkers: offlineCopy ? 'allow' : 'block' });
	await context.addInitScript(watch);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (slowNetwork) await session.send('Network.emulateNetworkConditions', SLOW_4G);
	if (slowProcessor) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
	const sinceRequest = followRequests(page);
	const quiet = async (least = QUIET) => {
		for (const end = performance.now() + PATIENCE; performance.now() < end;) {
			const silence = Math.min(sinceRequest(), await page.evaluate(sinceTask));
			if (silence >= least) return;
			await page.waitForTimeout(least - silence);
		}
	};
	return { page, session, quiet, close: () => context.close() };
}

/** Opens what is folded in the reading page: a chapter is measured with all of it, also what most readers leave folded. */
export const openFolds = (page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll('.field')) fold.setAttribute('open', '');
	});

/** Brings a step of the reading page before the reader at once. */
export const jump = (page, step) =>
	page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);

/**
 * Measures several pages so many times, in turn, so that a busy moment of this machine does not fall on one alone.
 * @param {readonly string[]} urls
 * @param {number} runs
 * @param {(url: string) => Promise<Record<string, number | undefined>>} once
 * @returns {Promise<Record<string, number | undefined>[]>} for each page, the median of each figure
 */
export async function inTurn(urls, runs, once) {
	const measured = urls.map(() => []);
	for (let run = 0; run < runs; run++) {
		for (const [i, url] of urls.entries()) measured[i].push(await once(url));
	}
	return measured.map(medians);
}

/** Of several measures of the same figures, the median of each; undefined where none is known. */
export const medians = (list) =>
	Object.fromEntries(Object.keys(list[0]).map((name) => [name, median(list.map((each) => each[name]))]));

/** Middle value of those that are known; of an even number, the lower of the two; undefined of none. */
export function median(values) {
	const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)];
}
