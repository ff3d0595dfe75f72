/** Scrolls pages to their end and back on a slow phone, as fast as a quick swipe, and measures the cost. */
import { SCROLLING } from './budgets.mjs';
import { measureInTurn, openDevice } from './phone.mjs';
import { comparisonTable, formatFigure } from './table.mjs';
import { countMissedFrames, recordTrace, scrollCost, workByName } from './trace.mjs';

const SPEED_PX_PER_S = 2500; // px/s
const CATEGORIES = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame',
	'v8'
];
/** Milliseconds without a request or a long task before scrolling begins. */
const IDLE_MS = 1000;

const shiftOf = (page) =>
	page.evaluate(() =>
		globalThis.seen.shifts.reduce((sum, { value, expected }) => sum + (expected ? 0 : value), 0)
	);

/** Scrolls by a number of pixels, down or (when negative) up. */
async function scroll(browser, page, session, distance) {
	const from = await page.evaluate(() => scrollY);
	const { events } = await recordTrace(browser, page, CATEGORIES, () =>
		session.send('Input.synthesizeScrollGesture', {
			x: 195,
			y: 600,
			yDistance: -distance,
			speed: SPEED_PX_PER_S,
			gestureSourceType: 'mouse',
			preventFling: true
		})
	);
	const pixels = Math.abs((await page.evaluate(() => scrollY)) - from);
	const url = page.url();
	return {
		pixels,
		...scrollCost(events, url, pixels),
		...countMissedFrames(events, url),
		work: workByName(events, url, pixels)
	};
}

async function once(browser, url, back) {
	const { page, session, quiet, close } = await openDevice(browser, { slowProcessor: true });
	await page.goto(url);
	await quiet(IDLE_MS);
	const loaded = await shiftOf(page);
	const distance = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	const { work, ...down } = await scroll(browser, page, session, distance);
	await quiet();
	const up = back ? await scroll(browser, page, session, -distance) : {};
	await quiet();
	const shift = (await shiftOf(page)) - loaded;
	const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await close();
	const upwards = { upBusy: up.busy, upLong: up.longTasks, upDropped: up.dropped, upLate: up.late };
	return { cost: { ...down, ...upwards, shift, nodes, heap: usedSize }, work };
}

/** The cost of scrolling, in total and by kind of work. */
export async function measureScrolling({ browser, urls, others, runs, next }) {
	const works = new Map();
	// The reference page is only scrolled down: it drops as few frames either way.
	const [, words] = urls;
	const costs = await measureInTurn(urls, runs, async (url) => {
		const { cost, work } = await once(browser, url, url !== words);
		works.set(url, work);
		next();
		return cost;
	});
	const [ours, twin] = costs;
	const figure = (name, key, decimals = 0, budget = undefined, base = undefined) => ({
		name,
		values: costs.map((each) => (key === 'heap' ? each.heap / 1e6 : each[key])),
		decimals,
		...(budget && { budget }),
		...(base !== undefined && { base })
	});
	const { busy, script, layouts, longTasks, shift, up, heap } = SCROLLING;
	const asSmooth = (down) => ({ most: Math.round(Math.max(up.least, up.times * down)) });
	const work = urls.map((url) => works.get(url));
	const longestKinds = Object.keys(work[0]).sort((a, b) => work[0][b] - work[0][a]);
	return [
		comparisonTable(`Scrolling at 2,500 px/s on a processor 4 × slower (median of ${runs})`, others, [
			figure('main thread for 1,000 px, ms', 'busy', 1, { times: busy }),
			figure('script for 1,000 px, ms', 'script', 1, { most: script }),
			figure('layouts for 1,000 px', 'layouts', 2, { most: layouts }),
			figure('style recalculations for 1,000 px', 'styles', 2),
			figure('tasks over 50 ms, in all', 'longTasks', 0, { most: longTasks }),
			figure('longest task, ms', 'longest', 1),
			figure('layout shift (CLS)', 'shift', 3, { most: shift }),
			figure('dropped frames', 'dropped'),
			figure('late frames, shown without the main thread’s part', 'late'),
			figure(
				'back up: main thread for 1,000 px, ms, to the twin’s on the way down',
				'upBusy',
				1,
				{ times: busy },
				twin.busy
			),
			figure('back up: tasks over 50 ms', 'upLong', 0, { most: longTasks }),
			figure(
				'back up: dropped frames, to those on the way down',
				'upDropped',
				0,
				asSmooth(ours.dropped),
				ours.dropped
			),
			figure('back up: late frames, to those on the way down', 'upLate', 0, asSmooth(ours.late), ours.late),
			figure('JavaScript heap afterwards, MB', 'heap', 2, { most: heap / 1e6 }),
			figure('elements of the page', 'nodes'),
			figure('scrolled down, px', 'pixels')
		]),
		{
			title: 'What the main thread did on the way down, as Chromium names it, ms for 1,000 px (last run)',
			head: ['', 'page', ...others],
			rows: longestKinds
				.slice(0, 10)
				.map((name) => [name, ...work.map((each) => formatFigure(each[name] ?? 0, 1))])
		}
	];
}

measureScrolling.count = ({ urls, runs }) => urls.length * runs;
