/** Goes through the slides on a projector with a slow computer, and measures the cost of each slide. */
import { PRESENTING } from './budgets.mjs';
import { median, medians, openDevice, PROJECTOR } from './phone.mjs';
import { bytesOf, recordRequests } from './sizes.mjs';
import { formatMaximum, isWithinBudget, formatFigure } from './table.mjs';
import { readTrace, recordTrace } from './trace.mjs';

/** Milliseconds after a key within which all its effects are over, unless the machine is busy. */
const WATCH_MS = 800;
/** Milliseconds at the end of these in which nothing moves but people. */
const REST_MS = 150;
/** Only the tasks, and what comes with them: recording every script and style would cost a tenth of a slide. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'bench slide';

/**
 * Runs in the page: records each key, when its frame was shown, and when the picture last changed after it.
 */
function watchKeys() {
	const keys = [];
	globalThis.keys = keys;
	const changed = () => {
		const last = keys.at(-1);
		if (last) last.changed = performance.now();
	};
	new MutationObserver(changed).observe(document.querySelector('.stage'), {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true
	});
	for (const end of ['transitionend', 'animationend']) addEventListener(end, changed, true);
	new PerformanceObserver((list) => {
		for (const { name, startTime, duration } of list.getEntries()) {
			const key = keys.find(({ time }) => Math.abs(time - startTime) < 1);
			if (name === 'keydown' && key) key.frame = Math.max(key.frame, duration);
		}
	}).observe({ type: 'event', durationThreshold: 16 });
	// Before the page's own handler. Frames shorter than 16.7 ms are not reported.
	addEventListener(
		'keydown',
		({ timeStamp }) => keys.push({ time: timeStamp, frame: 16, changed: timeStamp }),
		true
	);
}

/** Runs in the page: milliseconds since the picture last changed. */
const sinceChange = () => performance.now() - globalThis.keys.at(-1).changed;

async function measureSlides({ browser, slides, next }, steps) {
	// Without the offline copy, whose requests would count for the slides.
	const { page, session, quiet, close } = await openDevice(browser, {
		device: PROJECTOR,
		offlineCopy: false
	});
	const take = recordRequests(page);
	await page.goto(`${slides}#${steps[0]}`);
	// Prefetching at idle time has finished by now.
	await quiet(2500);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.evaluate(watchKeys);
	const mark = () => page.evaluate((name) => performance.mark(name), MARK);
	const { result: shown, events } = await recordTrace(browser, page, CATEGORIES, async () => {
		const ids = [];
		// A slide with a question needs a key for the answer, and one with keyframes a key for each.
		while (!ids.at(-1)?.startsWith(steps.at(-1))) {
			await mark();
			await page.keyboard.press('PageDown');
			await page.waitForTimeout(WATCH_MS);
			// On a busy machine a picture may take longer, so the next key waits for it.
			for (let late = 0; late < 5 && (await page.evaluate(sinceChange)) < REST_MS; late++)
				await page.waitForTimeout(REST_MS);
			const id = await page.evaluate(() => document.querySelector('section[aria-current]').id);
			const views = [steps[0], ...ids].filter((shownId) => shownId.split(' ')[0] === id).length;
			ids.push(views === 0 ? id : `${id} ${views + 1}`);
			next();
		}
		await mark();
		return ids;
	});
	const keys = await page.evaluate(() => globalThis.keys);
	const moved = await page.evaluate(() => globalThis.seen.shifts);
	const trace = readTrace(events, page.url());
	const times = trace.marks(MARK);
	const fetched = await take();
	await close();
	const slideTimes = keys.map(({ time, frame, changed }, i) => {
		const end = keys[i + 1]?.time ?? Infinity;
		// After that, only the questions of the bench itself keep the page busy.
		const watched = Math.max(WATCH_MS, changed - time + REST_MS);
		const whole = trace.cost(times[i], Math.min(times[i + 1], times[i] + 1000 * watched));
		const rest = trace.cost(times[i] + 1000 * (WATCH_MS - REST_MS), times[i] + 1000 * WATCH_MS);
		const shift = moved.filter(({ start }) => start >= time && start < end);
		return {
			frame,
			settled: changed - time,
			busy: whole.busy,
			longest: whole.longest,
			rest: changed - time < WATCH_MS - REST_MS ? (rest.busy * 1000) / REST_MS : undefined,
			shift: shift.reduce((sum, { value, expected }) => sum + (expected ? 0 : value), 0)
		};
	});
	return { turns: slideTimes, shown, fetched };
}

/** The cost of a page key, and the size of the slides beside the reading page. */
export async function measurePresenting(bench) {
	const { story, runs } = bench;
	const steps = story.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
	const talks = [];
	for (let run = 0; run < runs; run++) talks.push(await measureSlides(bench, steps));
	const { shown, fetched } = talks[0];
	const slideTimes = shown.map((_, i) => medians(talks.map((talk) => talk.turns[i])));
	const { frame, settled, busy, longest, shift } = PRESENTING;
	const columns = [
		['first frame', 'frame', 0, frame],
		['settled', 'settled', 0, settled],
		['main thread', 'busy', 0, busy],
		['longest task', 'longest', 0, longest],
		['layout shift', 'shift', 3, shift]
	];
	const summary = columns.map(([name, key, decimals, budget]) => {
		const values = slideTimes.map((slide) => slide[key]);
		const most = Math.max(...values);
		const overBudget = values.filter((value) => !isWithinBudget(value, budget, decimals)).length;
		return [
			name,
			formatFigure(median(values), decimals),
			formatFigure(most, decimals),
			formatMaximum(most, budget, decimals),
			overBudget
		];
	});
	const reading = await bench.reading();
	const read = [...reading.first, ...reading.rest, ...reading.chapters.flatMap(({ fetched: list }) => list)];
	const kB = (list, kind) => formatFigure(bytesOf(list, kind) / 1000, 1);
	const more = (bytesOf(fetched) - bytesOf(read)) / 1000;
	return [
		{
			title: `From a page key on, ms, 1280 × 720, on a processor 4 × slower (median of ${runs})`,
			head: ['slide', ...columns.map(([name]) => name), 'a second at rest'],
			rows: slideTimes.map((slide, i) => [
				shown[i],
				...columns.map(
					([, key, decimals, budget]) =>
						formatFigure(slide[key], decimals) + (isWithinBudget(slide[key], budget, decimals) ? '  ' : ' ✗')
				),
				formatFigure(slide.rest)
			])
		},
		{
			title: 'All slides',
			head: ['', 'median', 'worst', 'budget', 'slides past it'],
			rows: summary
		},
		{
			title: 'The slides gone through beside the reading page read to its end, kB',
			head: ['', 'JavaScript', 'all', 'more', 'budget'],
			rows: [
				['reading', kB(read, 'script'), kB(read), '', ''],
				[
					'slides',
					kB(fetched, 'script'),
					kB(fetched),
					formatFigure(more, 1),
					formatMaximum(more, PRESENTING.more / 1000, 1)
				]
			]
		}
	];
}

measurePresenting.count = ({ story, runs }) => {
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	return runs * (steps.length - 1 + steps.filter(({ guess }) => guess).length);
};
