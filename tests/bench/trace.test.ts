import { describe, expect, it } from 'vitest';
import { scrollCost, unionLength } from '../../scripts/bench/trace.mjs';

const url = 'http://localhost/fr/';
const page = { pid: 7, tid: 1 };

/** A trace of one process that holds the page, and one that does not. Times are microseconds. */
function trace(...own: { name: string; ts: number; dur: number }[]) {
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

describe('unionLength', () => {
	it('counts what overlaps or is nested once', () => {
		expect(unionLength([])).toBe(0);
		expect(
			unionLength([
				{ ts: 0, dur: 10 },
				{ ts: 2, dur: 3 },
				{ ts: 8, dur: 6 },
				{ ts: 20, dur: 1 }
			])
		).toBe(15);
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

	it('says so when a trace holds no page', () => {
		expect(() => scrollCost([], url, 1000)).toThrow('no main thread');
	});
});
