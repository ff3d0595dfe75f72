/** Turns through the slides on a projector with a slow computer, and reads what each slide cost. */
import { bytesOf } from './sizes.mjs';
import { median, openFolds, settle } from './phone.mjs';
import { taskTime } from './trace.mjs';

const PROJECTOR = { viewport: { width: 1280, height: 720 } };
const SLOW_DOWN = 4;
/** Milliseconds after a key within which everything that it set off is over. */
const WATCH = 1000;
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Runs in the page: notes when the next key came, when its frame was shown, and when the picture last changed. */
function watch() {
	const seen = { key: 0, frame: 0, changed: 0 };
	globalThis.seen = seen;
	const changed = () => (seen.changed = performance.now());
	new MutationObserver(changed).observe(document.querySelector('.stage'), {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true
	});
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (entry.name === 'keydown') seen.frame = Math.max(seen.frame, entry.duration);
		}
	}).observe({ type: 'event', durationThreshold: 16 });
	// Before the page's own handler.
	addEventListener('keydown', (event) => Object.assign(seen, { key: event.timeStamp, frame: 0 }), true);
	const follow = () => {
		const moving = document.getAnimations().some(({ playState }) => playState === 'running');
		if (moving) changed();
		requestAnimationFrame(follow);
	};
	follow();
}

/** Main thread of a second in which people walk, and nobody does anything. */
async function rest(browser, page) {
	await browser.startTracing(page, { categories: CATEGORIES });
	await page.waitForTimeout(1000);
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	return taskTime(traceEvents, page.url().split(/[?#]/)[0]);
}

async function turn(browser, page) {
	await browser.startTracing(page, { categories: CATEGORIES });
	await page.keyboard.press('PageDown');
	await page.waitForTimeout(WATCH);
	const { key, frame, changed } = await page.evaluate(() => globalThis.seen);
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	return {
		// Shorter ones are not reported: a frame is 16.7 ms.
		frame: frame || 16,
		settled: Math.max(0, changed - key),
		busy: taskTime(traceEvents, page.url().split(/[?#]/)[0])
	};
}

async function once(browser, url, steps) {
	const context = await browser.newContext(PROJECTOR);
	const page = await context.newPage();
	await page.goto(`${url}#${steps[0]}`);
	// What is fetched while nothing else is to do has come by now.
	await settle(page, 4000);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
	await page.evaluate(watch);
	const costs = [];
	for (let step = 1; step < steps.length; step++) {
		const cost = await turn(browser, page);
		await page.waitForTimeout(800);
		costs.push({ ...cost, rest: await rest(browser, page) });
	}
	await context.close();
	return costs;
}

/**
 * Turns through all slides several times.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the slides
 * @param {readonly string[]} steps their ids
 * @param {number} runs
 * @returns {Promise<{ step: string, frame: number, settled: number, busy: number, rest: number }[]>} medians in ms, for
 *   each step but the first: from the key to the first frame that shows it, until nothing moves but people, of the main
 *   thread in that second, and of the main thread in a later second at rest
 */
export async function measureTurns(browser, url, steps, runs) {
	const all = [];
	for (let run = 0; run < runs; run++) all.push(await once(browser, url, steps));
	const middle = (i, name) => median(all.map((costs) => costs[i]?.[name] ?? 0));
	return steps.slice(1).map((step, i) => ({
		step,
		frame: middle(i, 'frame'),
		settled: middle(i, 'settled'),
		busy: middle(i, 'busy'),
		rest: middle(i, 'rest')
	}));
}

/** Reads a reading page to its end, quickly. */
export async function readThrough(page, steps) {
	await openFolds(page);
	for (const step of steps) {
		await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
		await page.waitForTimeout(150);
	}
}

/**
 * Bytes of a page until nothing more is fetched, by kind.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(page: import('@playwright/test').Page) => Promise<void>} [use] what is done with it
 */
export async function weigh(browser, url, use) {
	// A service worker would fetch in the page's stead, out of sight.
	const context = await browser.newContext({ ...PROJECTOR, serviceWorkers: 'block' });
	const page = await context.newPage();
	const requests = [];
	page.on('requestfinished', (request) => {
		if (!request.url().startsWith('data:')) requests.push(request);
	});
	await page.goto(url);
	await settle(page, 1000);
	await use?.(page);
	await settle(page, 4000);
	const kinds = { document: 'page', stylesheet: 'page', script: 'script', font: 'font' };
	const fetched = await Promise.all(
		requests.map(async (request) => ({
			path: new URL(request.url()).pathname,
			kind: kinds[request.resourceType()] ?? 'other',
			bytes: (await request.sizes()).responseBodySize
		}))
	);
	await context.close();
	return { script: bytesOf(fetched, 'script'), all: fetched.reduce((sum, { bytes }) => sum + bytes, 0) };
}
