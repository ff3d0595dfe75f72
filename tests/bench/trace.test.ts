import { describe, expect, it } from 'vitest';
import {
	countMissedFrames,
	outermostEvents,
	readTrace,
	scrollCost,
	workByName
} from '../../scripts/bench/trace.mjs';

const url = 'http://localhost/fr/';
const page = { pid: 7, tid: 1 };

/** A trace with one process that holds the page and one that does not. Times are in microseconds. */
function trace(...own: { name: string; ts: number; dur: number; tdur?: number }[]) {
	return [
		{ name: 'thread_name', ph: 'M', ts: 0, pid: 3, tid: 1, args: { name: 'CrRendererMain' } },
		{ name: 'thread_name', ph: 'M', ts: 0, pid: 7, tid: 1, args: { name: 'CrRendererMain' } },
		{
			name: 'TracingStartedInBrowser',
			ph: 'I',
			ts: 0,
			pid: 1,
			tid: 1,
			args: { data: { frames: [{ url, processId: 7 }] } }
		},
		{ name: 'RunTask', ph: 'X', ts: 0, dur: 900_000, pid: 3, tid: 1 },
		{ name: 'RunTask', ph: 'X', ts: 0, dur: 900_000, pid: 7, tid: 2 },
		...own.map((event) => ({ ph: 'X', ...page, ...event }))
	];
}

describe('outermost', () => {
	it('leaves out nested events, and keeps those that follow directly', () => {
		const [task, nested, next] = [
			{ ts: 0, dur: 10 },
			{ ts: 0, dur: 3 },
			{ ts: 10, dur: 6 }
		];
		expect(outermostEvents([])).toEqual([]);
		expect(outermostEvents([next, nested, task])).toEqual([task, next]);
	});
});

describe('scrollCost', () => {
	it('reads only the main thread of the page, per 1,000 px', () => {
		const cost = scrollCost(
			trace({ name: 'RunTask', ts: 0, dur: 30_000 }, { name: 'RunTask', ts: 40_000, dur: 10_000 }),
			url,
			2000
		);
		expect(cost.busy).toBeCloseTo(20);
		expect(cost.script).toBe(0);
		expect(cost.longTasks).toBe(0);
	});

	it('counts scripts once, without the layouts that they force', () => {
		const cost = scrollCost(
			trace(
				{ name: 'RunTask', ts: 0, dur: 60_000 },
				{ name: 'EvaluateScript', ts: 0, dur: 20_000 },
				{ name: 'FunctionCall', ts: 5_000, dur: 10_000 },
				{ name: 'Layout', ts: 6_000, dur: 4_000 },
				{ name: 'UpdateLayoutTree', ts: 30_000, dur: 5_000 },
				{ name: 'Layout', ts: 36_000, dur: 5_000 }
			),
			url,
			1000
		);
		expect(cost.script).toBeCloseTo(16);
		expect(cost.layouts).toBe(2);
		expect(cost.styles).toBe(1);
		expect(cost.longTasks).toBe(1);
		expect(cost.longest).toBeCloseTo(60);
	});

	it('prefers processor time to wall time', () => {
		const cost = scrollCost(trace({ name: 'RunTask', ts: 0, dur: 60_000, tdur: 40_000 }), url, 1000);
		expect(cost.busy).toBeCloseTo(40);
		expect(cost.longTasks).toBe(0);
	});

	it('throws when a trace holds no page', () => {
		expect(() => scrollCost([], url, 1000)).toThrow('no main thread');
	});
});

describe('workByName', () => {
	it('gives each kind of work its own time, without nested work', () => {
		const work = workByName(
			trace(
				{ name: 'RunTask', ts: 0, dur: 50_000 },
				{ name: 'FunctionCall', ts: 5_000, dur: 30_000 },
				{ name: 'Layout', ts: 10_000, dur: 10_000 },
				{ name: 'Paint', ts: 40_000, dur: 4_000 },
				{ name: 'RunTask', ts: 60_000, dur: 10_000 },
				{ name: 'Paint', ts: 60_000, dur: 10_000 }
			),
			url,
			2000
		);
		expect(work).toEqual({ scheduling: 8, FunctionCall: 10, Layout: 5, Paint: 7 });
	});
});

describe('readTrace', () => {
	const mark = (name: string, ts: number, pid = 7) => ({
		name,
		ph: 'R',
		ts,
		pid,
		tid: 1,
		cat: 'blink.user_timing'
	});
	const events = [
		...trace(
			{ name: 'RunTask', ts: 10_000, dur: 9_000 },
			{ name: 'FunctionCall', ts: 11_000, dur: 6_000 },
			{ name: 'Layout', ts: 18_000, dur: 500 },
			{ name: 'RunTask', ts: 20_000, dur: 70_000, tdur: 60_000 }
		),
		mark('turn', 20_000),
		mark('turn', 10_000),
		mark('turn', 5_000, 3),
		mark('other', 30_000)
	];

	it('finds the marks of the page, in order', () => {
		const { marks } = readTrace(events, url);
		expect([marks('turn'), marks('other'), marks('none')]).toEqual([[10_000, 20_000], [30_000], []]);
	});

	it('returns the events between two marks', () => {
		const { cost } = readTrace(events, url);
		expect(cost(10_000, 20_000)).toMatchObject({ busy: 9, script: 6, layouts: 1, longTasks: 0, longest: 9 });
		expect(cost(20_000, 30_000)).toMatchObject({ busy: 60, script: 0, layouts: 0, longTasks: 1 });
		expect(cost(90_000, 99_000)).toMatchObject({ busy: 0, longest: 0 });
	});

	it('finds the page by its address or as the main frame, also after redirects', () => {
		const { cost } = readTrace(events, 'http://localhost/moved/');
		expect(cost(10_000, 20_000).busy).toBe(9);
		expect(readTrace(events, `${url}#step`).cost(10_000, 20_000).busy).toBe(9);
	});
});

describe('missedFrames', () => {
	const frame = (state: string, pid = 7) => ({
		name: 'PipelineReporter',
		ph: 'b',
		ts: 0,
		pid,
		tid: 2,
		args: { frame_reporter: { state } }
	});

	it('distinguishes frames that were not shown from those that the main thread delayed', () => {
		const frames = [
			frame('STATE_PRESENTED_ALL'),
			frame('STATE_NO_UPDATE_DESIRED'),
			frame('STATE_DROPPED'),
			frame('STATE_PRESENTED_PARTIAL'),
			frame('STATE_PRESENTED_PARTIAL'),
			frame('STATE_DROPPED', 3)
		];
		expect(countMissedFrames([...trace(), ...frames], url)).toEqual({ dropped: 1, late: 2 });
	});
});
