/** Reads Chromium's trace of a scroll: what its main thread did, for every thousand pixels. */

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }} TraceEvent */
/** @typedef {{ busy: number, script: number, layouts: number, styles: number, longTasks: number, longest: number }} Cost */

const LONG_TASK = 50;

/** Events that mean JavaScript is being compiled, run, or cleaned up after in its own microtasks. */
const SCRIPT = new Set([
	'FunctionCall',
	'EvaluateScript',
	'RunMicrotasks',
	'v8.compile',
	'v8.compileModule',
	'v8.evaluateModule',
	'V8.CompileCode'
]);

/** Work that the engine does for a script that asks for a position: it is counted as layout, not as script. */
const FORCED = new Set(['Layout', 'UpdateLayoutTree']);

/** The main thread of the page: the one whose process says it holds the page's frame. */
function mainThread(events, url) {
	const started = events.find((event) => event.name === 'TracingStartedInBrowser');
	const frame = started?.args?.data?.frames?.find((each) => each.url === url);
	const threads = events.filter(
		(event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain'
	);
	const thread = threads.find((event) => event.pid === frame?.processId) ?? threads[0];
	if (!thread) throw new Error('The trace names no main thread.');
	return thread;
}

/**
 * Total length of intervals, overlaps counted once.
 * @param {readonly { ts: number, dur?: number }[]} events
 * @returns {number} in the unit of the events
 */
export function unionLength(events) {
	let total = 0;
	let reached = -Infinity;
	for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
		total += Math.max(0, ts + dur - Math.max(ts, reached));
		reached = Math.max(reached, ts + dur);
	}
	return total;
}

function within(inner, outer) {
	return outer.some(
		(each) => inner.ts >= each.ts && inner.ts + (inner.dur ?? 0) <= each.ts + (each.dur ?? 0)
	);
}

/**
 * Cost of a scroll.
 * @param {readonly TraceEvent[]} events times in microseconds
 * @param {string} url of the page, as in the trace
 * @param {number} pixels scrolled
 * @returns {Cost} milliseconds and counts for 1,000 px, but `longTasks` (count) and `longest` (ms) in all
 */
export function scrollCost(events, url, pixels) {
	const { pid, tid } = mainThread(events, url);
	const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
	const tasks = own.filter((event) => event.name === 'RunTask');
	const scripts = own.filter((event) => SCRIPT.has(event.name));
	const forced = own.filter((event) => FORCED.has(event.name) && within(event, scripts));
	const count = (name) => own.filter((event) => event.name === name).length;
	const per = (value) => value / (pixels / 1000);
	const durations = tasks.map(({ dur = 0 }) => dur / 1000);
	return {
		busy: per(unionLength(tasks) / 1000),
		script: per((unionLength(scripts) - unionLength(forced)) / 1000),
		layouts: per(count('Layout')),
		styles: per(count('UpdateLayoutTree')),
		longTasks: durations.filter((duration) => duration > LONG_TASK).length,
		longest: Math.max(0, ...durations)
	};
}
