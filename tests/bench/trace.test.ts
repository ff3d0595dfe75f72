import { describe, expect, it } from 'vitest';
import { outermost, scrollCost, workByName } from '../../scripts/bench/trace.mjs';

const url = 'http://localhost/fr/';
const page = { pid: 7, tid: 1 };

/** A trace of one process that holds the page, and one that does not. Times are microseconds. */
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
	it('leaves out what is nested, and keeps what follows at once', () => {
		const [task, nested, next] = [
			{ ts: 0, dur: 10 },
			{ ts: 0, dur: 3 },
			{ ts: 10, dur: 6 }
		];
		expect(outermost([])).toEqual([]);
		expect(outermost([next, nested, task])).toEqual([task, next]);
	});
});

describe('scrollCost', () => {
	it('reads only the main thread of the page, for 1,000 px', () => {
		const cost = scrollCost(
			trace({ name: 'RunTask', ts: 0, dur: 30_000 }, { name: 'RunTask', ts: 40_000, dur: 10_000 }),
			url,
			2000
		);
		expect(cost.busy).toBeCloseTo(20);
		expect(cost.script).toBe(0);
		expect(cost.longTasks).toBe(0);
	});

	it('counts script once, without the layouts it forces', () => {
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

	it('prefers the time of the processor to that of the clock', () => {
		const cost = scrollCost(trace({ name: 'RunTask', ts: 0, dur: 60_000, tdur: 40_000 }), url, 1000);
		expect(cost.busy).toBeCloseTo(40);
		expect(cost.longTasks).toBe(0);
	});

	it('says so when a trace holds no page', () => {
		expect(() => scrollCost([], url, 1000)).toThrow('no main thread');
	});
});

describe('workByName', () => {
	it('gives each kind of work what it took itself', () => {
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
