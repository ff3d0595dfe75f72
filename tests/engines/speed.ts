/**
 * `npm run bench:engines`: opens the reading page in each installed engine and scrolls it to its end, and prints when the first
 * picture answers and how long the page was busy at most. Tables have no budget: engines differ, and machines are busy.
 */
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser.mjs';
import { printTable } from '../../scripts/bench/table.mjs';
import { serve } from '../../scripts/serve.mjs';
import { findFirefox, startFirefox } from './firefox.ts';
import { Session, type Driver } from './session.ts';
import { findWebKit, startWebKit } from './webkit.ts';

const PHONE = { width: 390, height: 844, dark: false };
/** A quick swipe, in pixels a second. */
const SPEED = 2500;
/** Milliseconds from which a reader notices that a page does not answer. */
const LONG_MS = 200;
const RUNS = 3;

// The functions below run in the page: they use nothing from outside.

const firstAnswer = (): number | undefined => performance.getEntriesByName('scene-interactive')[0]?.startTime;

/**
 * Scrolls to the end and back.
 * @returns {Promise<{ pauses: number[], frames: number, seconds: number }>} milliseconds between two turns of the event loop
 *   that are over 50, frames drawn, and the time taken
 */
async function scrollThrough(speed: number) {
	const pauses: number[] = [];
	const { port1, port2 } = new MessageChannel();
	let [last, scrolls] = [performance.now(), true];
	// Turns of the event loop show tasks of any kind: not every engine reports long ones.
	port1.onmessage = () => {
		const now = performance.now();
		if (now - last > 50) pauses.push(now - last);
		last = now;
		if (scrolls) port2.postMessage(0);
	};
	port2.postMessage(0);
	const [start, length] = [performance.now(), document.documentElement.scrollHeight - innerHeight];
	let frames = 0;
	for (let done = 0; done < 2 * length; frames++) {
		const time = await new Promise<number>(requestAnimationFrame);
		done = Math.max(0, ((time - start) / 1000) * speed);
		scrollTo({ top: done < length ? done : Math.max(0, 2 * length - done), behavior: 'instant' });
	}
	scrolls = false;
	return { pauses, frames, seconds: (performance.now() - start) / 1000 };
}

/** A browser with one window. */
interface Window {
	readonly open: (address: string) => Promise<unknown>;
	readonly firstAnswer: () => Promise<number | undefined>;
	readonly scroll: () => ReturnType<typeof scrollThrough>;
	readonly stop: () => Promise<void>;
}

async function openChromium(): Promise<Window> {
	const browser = await chromium.launch({ executablePath: await ensureBrowser() });
	const page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
	return {
		open: (address: string) => page.goto(address),
		firstAnswer: async () => (await page.waitForFunction(firstAnswer)).jsonValue(),
		scroll: () => page.evaluate(scrollThrough, SPEED),
		stop: () => browser.close()
	};
}

async function openDriver(start: () => Promise<Driver>): Promise<Window> {
	const session = new Session(await start());
	return {
		open: (address: string) => session.open(address),
		firstAnswer: () => session.until(firstAnswer),
		scroll: () => session.run(scrollThrough, SPEED),
		stop: () => session.stop()
	};
}

const [firefox, webKit] = [findFirefox(), findWebKit()];
const ENGINES: Readonly<Record<string, () => Promise<Window>>> = {
	Chromium: openChromium,
	...(firefox && { Firefox: () => openDriver(() => startFirefox(firefox, PHONE)) }),
	...(webKit && { WebKit: () => openDriver(() => startWebKit(webKit, PHONE)) })
};

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Milliseconds, frames a second, milliseconds, and a count. */
interface Figures {
	readonly answer: number;
	readonly rate: number;
	readonly longest: number;
	readonly long: number;
}

async function measure(name: string, open: () => Promise<Window>, site: string) {
	const runs: Figures[] = [];
	for (let run = 0; run < RUNS; run++) {
		const engine = await open();
		await engine.open(`${site}fr/`);
		const answer = (await engine.firstAnswer()) ?? NaN;
		const { pauses, frames, seconds } = await engine.scroll();
		runs.push({
			answer,
			rate: frames / seconds,
			longest: Math.max(0, ...pauses),
			long: pauses.filter((each) => each > LONG_MS).length
		});
		await engine.stop();
	}
	const of = (key: keyof Figures) => median(runs.map((each) => each[key])).toFixed(0);
	return [name, of('answer'), of('rate'), of('longest'), of('long')];
}

const { url, close } = await serve({ port: 0 });
const rows: string[][] = [];
for (const [name, open] of Object.entries(ENGINES)) rows.push(await measure(name, open, url));
await close();
printTable({
	title: `Reading in each engine, 390 × 844, scrolled to the end and back at ${SPEED} px/s (median of ${RUNS})`,
	head: ['', 'first answer, ms', 'frames a second', 'longest task, ms', `tasks over ${LONG_MS} ms`],
	rows
});
