/** Drags controls, or presses their choices, on a slow phone and reads how long the script of each frame took. */
import { median, openPhone, settle } from './phone.mjs';
import { scriptBetweenMarks } from './trace.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
const MARK = 'drag-frame';
/** Pictures during one drag, from one end of the control to the other and back. */
const FRAMES = 60;

/** Runs in the page: moves a control once a frame, as a thumb does, and marks where each frame begins. */
async function drag({ control, frames, mark }) {
	const range = document.getElementById(control);
	const choices = document.getElementsByName(control);
	const slide = (there) => {
		const [low, high] = [Number(range.min), Number(range.max)];
		range.value = String(low + (high - low) * there);
		range.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	for (let i = 0; i <= frames; i++) {
		await frame();
		performance.mark(mark);
		const there = 1 - Math.abs((2 * i) / frames - 1);
		if (range) slide(there);
		else choices[i % choices.length].click();
	}
	await frame();
	performance.mark(mark);
}

async function once(browser, url, step, setting) {
	const { page, close } = await openPhone(browser, { slowProcessor: true });
	await page.goto(`${url}#${step}`);
	await settle(page, 3000);
	await browser.startTracing(page, { categories: CATEGORIES });
	await page.evaluate(drag, { control: `${step}-${setting}`, frames: FRAMES, mark: MARK });
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	await close();
	return scriptBetweenMarks(traceEvents, MARK);
}

/**
 * Drags a control several times, each on a page freshly opened at its step.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the reading page
 * @param {{ step: string, setting: string }} what
 * @param {number} runs
 * @returns {Promise<{ median: number, longest: number }>} ms of script a frame: the median of all frames, and the median
 *   over the runs of each run's longest
 */
export async function measureDrag(browser, url, { step, setting }, runs) {
	const frames = [];
	for (let run = 0; run < runs; run++) frames.push(await once(browser, url, step, setting));
	return { median: median(frames.flat()), longest: median(frames.map((each) => Math.max(...each))) };
}
