/** Measures how fast a page loads: on a slow network and processor, and by Lighthouse's scores. */
import { LOADING } from './budgets.mjs';
import { measureInTurn, openDevice } from './phone.mjs';
import { comparisonTable } from './table.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Milliseconds without a request or a long task after which a page counts as loaded. */
const IDLE_MS = 1000;

/**
 * Runs Lighthouse for mobile with simulated throttling.
 * @returns {Promise<{ scores: Record<string, number>[], faults: string[] }>} medians of the scores, 0–100 by category, a
 *   page each; and what the last run found wrong with the first page
 */
async function measureLighthouse({ port, urls, runs, next }) {
	const { default: lighthouse } = await import('lighthouse');
	let faults = [];
	const scores = await measureInTurn(urls, runs, async (url) => {
		const result = await lighthouse(url, {
			port,
			logLevel: 'silent',
			onlyCategories: CATEGORIES,
			disableFullPageScreenshot: true
		});
		if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
		if (url === urls[0]) faults = faultsOf(result.lhr);
		next();
		const score = (name) => Math.round(100 * (result.lhr.categories[name]?.score ?? 0));
		return Object.fromEntries(CATEGORIES.map((name) => [name, score(name)]));
	});
	return { scores, faults };
}

/** Audits that cost points, with Lighthouse's explanation. */
function faultsOf({ categories, audits }) {
	const counted = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0)
	);
	return counted
		.map(({ id }) => audits[id])
		.filter(({ score }) => score !== null && score < 0.9)
		.map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title));
}

/** Runs in the page: its paints, its own marks, its long tasks and layout shifts so far. */
async function readLoading() {
	const largest = new Promise((resolve) => {
		new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime)).observe({
			type: 'largest-contentful-paint',
			buffered: true
		});
		setTimeout(resolve, 500); // A page that painted nothing has none.
	});
	const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
	return {
		first: at('first-contentful-paint'),
		largest: await largest,
		answers: at('scene-interactive'),
		awake: at('scenes-awake'),
		...globalThis.seen
	};
}

/** Returns the total blocking time in ms: the parts beyond 50 ms of long tasks from a moment on. */
export function blockingTime(tasks, from) {
	const after = tasks.map(({ start, ms }) => start + ms - Math.max(start, from));
	return after.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0);
}

/**
 * Opens a page on slow 4G with a processor four times slower and an empty cache, and waits until it is idle.
 */
async function measureLoading(browser, url) {
	const { page, quiet, close } = await openDevice(browser, { slowNetwork: true, slowProcessor: true });
	await page.goto(url, { timeout: 90_000 });
	await quiet(IDLE_MS);
	const { tasks, shifts, ...times } = await page.evaluate(readLoading);
	await close();
	return {
		...times,
		blocking: blockingTime(tasks, times.first ?? 0),
		shift: shifts.reduce((sum, { value, expected }) => sum + (expected ? 0 : value), 0)
	};
}

/** Measures when the first slide answers, in the same way. */
async function firstSlide(browser, url) {
	const { page, close } = await openDevice(browser, { slowNetwork: true, slowProcessor: true });
	await page.goto(url, { timeout: 90_000 });
	await page.waitForFunction(() => performance.getEntriesByName('scene-interactive').length > 0);
	const { answers } = await page.evaluate(readLoading);
	await close();
	return { answers };
}

/** Paints, answers and blocking, then Lighthouse. */
export async function measureLoadingSpeed(bench) {
	const { browser, urls, others, slides, runs, next } = bench;
	const measured = await measureInTurn([...urls, slides], runs, async (url) => {
		const arrival = await (url === slides ? firstSlide : measureLoading)(browser, url);
		next();
		return arrival;
	});
	const deck = measured.pop();
	const [ours, twin] = measured;
	const figure = (name, key, more) => ({ name, values: measured.map((each) => each[key]), ...more });
	const loadingTable = comparisonTable(
		`Arriving on slow 4G and a processor 4 × slower, ms (median of ${runs}, empty cache)`,
		others,
		[
			figure('first paint', 'first'),
			figure('largest paint (LCP)', 'largest', { budget: { times: LOADING.paint } }),
			figure('first scene answers, to the twin’s largest paint', 'answers', {
				base: twin.largest,
				budget: { times: LOADING.answers }
			}),
			...(ours.awake ? [figure('all scenes awake', 'awake', { base: twin.largest })] : []),
			figure('tasks’ time over 50 ms after the first paint (TBT)', 'blocking', {
				budget: { most: LOADING.blocking }
			}),
			figure('layout shift (CLS)', 'shift', { decimals: 3, budget: { most: LOADING.shift } }),
			{
				name: 'first slide answers, to the page’s first scene',
				values: [deck.answers],
				base: ours.answers,
				budget: { times: LOADING.slides }
			}
		]
	);
	const { scores, faults } = await measureLighthouse(bench);
	const ratings = comparisonTable(
		`Lighthouse, mobile, simulated throttling (median of ${runs})`,
		others,
		CATEGORIES.map((name) => ({
			name,
			values: scores.map((each) => each[name]),
			budget: { least: LOADING.score }
		})),
		faults
	);
	return [loadingTable, ratings];
}

/** Number of measurements. */
measureLoadingSpeed.count = ({ urls, runs }) => (2 * urls.length + 1) * runs;
