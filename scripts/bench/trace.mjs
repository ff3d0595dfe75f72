/** Reads Chromium's traces: the work of the main thread between two moments or per 1,000 px of scrolling. */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, cat?: string, args?: any }} TraceEvent */
/** @typedef {{ busy: number, script: number, layouts: number, styles: number, longTasks: number, longest: number }} Cost */

/**
 * Records a trace while a function runs, and stops it even if the function fails: a browser records only one at a time.
 * @template R
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} categories of events
 * @param {() => Promise<R>} act
 * @returns {Promise<{ result: R, events: TraceEvent[] }>}
 */
export async function recordTrace(browser, page, categories, act) {
	let trace;
	let result;
	await browser.startTracing(page, { categories: [...categories] });
	try {
		result = await act();
	} finally {
		trace = await browser.stopTracing();
	}
	return { result, events: JSON.parse(trace.toString()).traceEvents };
}

const LONG_TASK_MS = 50;

/** Events that compile or run JavaScript, run its microtasks, or collect its garbage. */
const SCRIPT_EVENTS = new Set([
	'FunctionCall',
	'EvaluateScript',
	'RunMicrotasks',
	'v8.compile',
	'v8.compileModule',
	'v8.evaluateModule',
	'V8.CompileCode'
]);

/** Work that the engine does when a script reads a position: counted as layout, not as script. */
const FORCED_EVENTS = new Set(['Layout', 'UpdateLayoutTree']);

/** Returns the main thread of the page: the one whose process holds the page's frame, or the main frame. */
function mainThread(events, url) {
	const started = events.find((event) => event.name === 'TracingStartedInBrowser');
	const frames = started?.args?.data?.frames ?? [];
	const withoutHash = (address) => address?.split('#')[0];
	const frame =
		frames.find((each) => withoutHash(each.url) === withoutHash(url)) ?? frames.find(({ parent }) => !parent);
	const threads = events.filter(
		(event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain'
	);
	const thread = threads.find((event) => event.pid === frame?.processId) ?? threads[0];
	if (!thread) throw new Error('The trace names no main thread.');
	return thread;
}

/**
 * Returns the events that are not nested in another one of the list.
 * @template {{ ts: number, dur?: number }} E
 * @param {readonly E[]} events
 * @returns {E[]}
 */
export function outermostEvents(events) {
	let reached = -Infinity;
	return [...events]
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
		.filter(({ ts, dur = 0 }) => {
			const outside = ts >= reached;
			reached = Math.max(reached, ts + dur);
			return outside;
		});
}

/** Returns the processor time of an event in ms, without the time of other programs. */
const cost = ({ tdur, dur = 0 }) => (tdur ?? dur) / 1000;

const sum = (events) => events.reduce((total, event) => total + cost(event), 0);

function timeWithin(inner, outer) {
	return outer.some(
		(each) => inner.ts >= each.ts && inner.ts + (inner.dur ?? 0) <= each.ts + (each.dur ?? 0)
	);
}

/** Returns the events of the page's main thread in order, and the tasks among them. */
function mainThreadWork(events, url) {
	const { pid, tid } = mainThread(events, url);
	const own = events
		.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	return { pid, own, tasks: outermostEvents(own.filter((event) => event.name === 'RunTask')) };
}

function costOf(own, tasks) {
	const named = (name) => own.filter((event) => event.name === name);
	const scripts = outermostEvents(own.filter((event) => SCRIPT_EVENTS.has(event.name)));
	const forced = outermostEvents(
		own.filter((event) => FORCED_EVENTS.has(event.name) && timeWithin(event, scripts))
	);
	return {
		busy: sum(tasks),
		script: sum(scripts) - sum(forced),
		layouts: named('Layout').length,
		styles: named('UpdateLayoutTree').length,
		longTasks: tasks.filter((task) => cost(task) > LONG_TASK_MS).length,
		longest: Math.max(0, ...tasks.map(cost))
	};
}

/** Returns the index of a moment in a list sorted by time. */
function indexAt(moment, events) {
	let [low, high] = [0, events.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (events[middle].ts < moment) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Returns functions to read a trace between two moments.
 * @param {readonly TraceEvent[]} events times in microseconds
 * @param {string} url of the page
 * @returns {{ marks: (name: string) => number[], cost: (from: number, to: number) => Cost }} `marks`: times of the page's
 *   user-timing marks with a name; `cost`: cost of the events that begin between two times, in milliseconds and counts
 */
export function readTrace(events, url) {
	const { pid, own, tasks } = mainThreadWork(events, url);
	const timingMarks = events.filter((event) => event.pid === pid && event.cat?.includes('user_timing'));
	const between = (from, to, list) => list.slice(indexAt(from, list), indexAt(to, list));
	return {
		marks: (name) =>
			timingMarks
				.filter((event) => event.name === name)
				.map(({ ts }) => ts)
				.sort((a, b) => a - b),
		cost: (from, to) => costOf(between(from, to, own), between(from, to, tasks))
	};
}

/**
 * Returns the cost of a scroll.
 * @param {readonly TraceEvent[]} events times in microseconds
 * @param {string} url of the page, as in the trace
 * @param {number} pixels scrolled
 * @returns {Cost} milliseconds and counts per 1,000 px, except `longTasks` (count) and `longest` (ms), which are totals
 */
export function scrollCost(events, url, pixels) {
	const { own, tasks } = mainThreadWork(events, url);
	const { busy, script, layouts, styles, ...inAll } = costOf(own, tasks);
	const per = (value) => value / (pixels / 1000);
	return { busy: per(busy), script: per(script), layouts: per(layouts), styles: per(styles), ...inAll };
}

/**
 * Counts the frames of the page that were not on time.
 * @param {readonly TraceEvent[]} events
 * @param {string} url
 * @returns {{ dropped: number, late: number }} `late`: shown in time, but without the main thread's update
 */
export function countMissedFrames(events, url) {
	const { pid } = mainThread(events, url);
	const states = events
		.filter((event) => event.pid === pid && event.name === 'PipelineReporter' && event.ph === 'b')
		.map(({ args }) => (args?.chrome_frame_reporter ?? args?.frame_reporter)?.state);
	const count = (state) => states.filter((each) => each === state).length;
	return { dropped: count('STATE_DROPPED'), late: count('STATE_PRESENTED_PARTIAL') };
}

/** Events that only wrap others: their own time is scheduling by the engine. */
const WRAPPERS = new Set(['RunTask', 'ThreadControllerImpl::RunTask', 'SimpleWatcher::OnHandleReady']);

/**
 * Returns the work of the main thread during a scroll: the time of each kind of work, without nested work.
 * @param {readonly TraceEvent[]} events
 * @param {string} url
 * @param {number} pixels scrolled
 * @returns {Record<string, number>} ms per 1,000 px by name of the work
 */
export function workByName(events, url, pixels) {
	const { own } = mainThreadWork(events, url);
	const open = [];
	const spent = {};
	for (const event of own) {
		while (open.length > 0 && open.at(-1).ts + (open.at(-1).dur ?? 0) <= event.ts) open.pop();
		const name = WRAPPERS.has(event.name) ? 'scheduling' : event.name;
		spent[name] = (spent[name] ?? 0) + cost(event);
		const parent = open.at(-1);
		if (parent) {
			const around = WRAPPERS.has(parent.name) ? 'scheduling' : parent.name;
			spent[around] -= cost(event);
		}
		open.push(event);
	}
	return Object.fromEntries(Object.entries(spent).map(([name, ms]) => [name, ms / (pixels / 1000)]));
}
