/** The devices of all measurements, their slow network and processor, and how to wait for them. */

export const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
};

export const PROJECTOR = { viewport: { width: 1280, height: 720 } };

/**
 * Lighthouse's “slow 4G” applied to each request: 150 ms and 1.6 Mbit/s, adjusted for the overhead of a real
 * link.
 */
const SLOW_4G = {
	offline: false,
	latency: 150 * 3.75,
	downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
	uploadThroughput: (750 * 1024 * 0.9) / 8
};

/** Slowdown factor of the processor relative to this machine. */
export const CPU_SLOWDOWN = 4;

/** Milliseconds without a request and without a long task after which a page counts as idle. */
const IDLE_MS = 300;
/** Milliseconds after which a page that never becomes idle is measured anyway. */
const IDLE_TIMEOUT_MS = 15_000;

/** Runs in the page before anything else: records long tasks and layout shifts. */
function recordLongTasks() {
	const observed = { tasks: [], shifts: [] };
	globalThis.seen = observed;
	const observe = (type, take) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	observe('longtask', ({ startTime, duration }) => observed.tasks.push({ start: startTime, ms: duration }));
	observe('layout-shift', ({ startTime, value, hadRecentInput }) =>
		observed.shifts.push({ start: startTime, value, expected: hadRecentInput })
	);
}

/** Runs in the page: milliseconds since its last long task ended. */
function sinceTask() {
	const { start, ms } = globalThis.seen.tasks.at(-1) ?? { start: 0, ms: 0 };
	return performance.now() - start - ms;
}

/**
 * Tracks the requests of a page. @returns {() => number} milliseconds since the last one ended; 0 while one
 * is open
 */
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
 * Opens a page on a new device with an empty cache.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ slowNetwork?: boolean, slowProcessor?: boolean, offlineCopy?: boolean, device?: object }} [options]
 *   `offlineCopy`: whether the page's service worker may run, which answers requests and fills its cache
 * @returns the page, a DevTools session with it, and `quiet`, which waits until the page has been idle (no request, no
 *   long task) for a number of milliseconds
 */
export async function openDevice(
	browser,
	{ slowNetwork = false, slowProcessor = false, offlineCopy = true, device = PHONE } = {}
) {
	const context = await browser.newContext({ ...device, serviceWorkers: offlineCopy ? 'allow' : 'block' });
	await context.addInitScript(recordLongTasks);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (slowNetwork) await session.send('Network.emulateNetworkConditions', SLOW_4G);
	if (slowProcessor) await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	const sinceRequest = followRequests(page);
	const quiet = async (least = IDLE_MS) => {
		for (const end = performance.now() + IDLE_TIMEOUT_MS; performance.now() < end;) {
			const idleFor = Math.min(sinceRequest(), await page.evaluate(sinceTask));
			if (idleFor >= least) return;
			await page.waitForTimeout(least - idleFor);
		}
	};
	return { page, session, quiet, close: () => context.close() };
}

/** Opens the collapsed sections of the reading page, so that a chapter is measured in full. */
export const openSections = (page) =>
	page.evaluate(() => {
		for (const section of document.querySelectorAll('.field')) section.setAttribute('open', '');
	});

/** Scrolls to a step of the reading page at once. */
export const jumpToStep = (page, step) =>
	page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);

/**
 * Measures several pages in turn, a number of times, so that a busy moment of the machine does not affect
 * only one.
 * @param {readonly string[]} urls
 * @param {number} runs
 * @param {(url: string) => Promise<Record<string, number | undefined>>} once
 * @returns {Promise<Record<string, number | undefined>[]>} for each page, the median of each figure
 */
export async function measureInTurn(urls, runs, once) {
	const measured = urls.map(() => []);
	for (let run = 0; run < runs; run++) {
		for (const [i, url] of urls.entries()) measured[i].push(await once(url));
	}
	return measured.map(medians);
}

/** Returns the median of each figure over several measurements; undefined where none is known. */
export const medians = (list) =>
	Object.fromEntries(Object.keys(list[0]).map((name) => [name, median(list.map((each) => each[name]))]));

/** Returns the middle of the known values, or the lower of the two middle ones; undefined without values. */
export function median(values) {
	const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)];
}
