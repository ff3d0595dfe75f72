import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	elapsedTime,
	enterRow,
	enterStep,
	startTimer,
	isRunning,
	isTimer,
	timeOnStep,
	pauseTimer,
	STOPPED_TIMER,
	formatTime
} from './timer.ts';

const noon = Date.UTC(2026, 10, 25, 12);

describe('the timer', () => {
	it('starts with the first step shown, and is computed from the clock', () => {
		const begun = enterStep(STOPPED_TIMER, noon);
		expect(isRunning(begun)).toBe(true);
		expect(elapsedTime(begun, noon + 61_000)).toBe(61_000);
		const next = enterStep(begun, noon + 61_000);
		expect([elapsedTime(next, noon + 90_000), timeOnStep(next, noon + 90_000)]).toEqual([90_000, 29_000]);
	});

	it('stops while paused, and does not restart with the next step', () => {
		const paused = pauseTimer(enterStep(STOPPED_TIMER, noon), noon + 30_000);
		expect(elapsedTime(paused, noon + 999_000)).toBe(30_000);
		const entered = enterStep(paused, noon + 60_000);
		expect([isRunning(entered), timeOnStep(entered, noon + 90_000)]).toEqual([false, 0]);
		expect(elapsedTime(startTimer(entered, noon + 100_000), noon + 105_000)).toBe(35_000);
	});

	it('never becomes negative when the clock is set back', () => {
		expect(elapsedTime(startTimer(STOPPED_TIMER, noon), noon - 3_600_000)).toBe(0);
	});

	it('adds up the time between starts and pauses', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(100_000), fc.nat(100_000))), (turns) => {
				let [timer, now, went] = [STOPPED_TIMER, noon, 0];
				for (const [going, standing] of turns) {
					timer = startTimer(timer, now);
					timer = pauseTimer(timer, (now += going));
					went += going;
					now += standing;
				}
				expect(elapsedTime(timer, now)).toBe(went);
			})
		);
	});

	it('times a row as a whole, and begins again with a later lesson of the route, not on the way back', () => {
		const [first, second, later] = [{}, {}, { lesson: 1 }];
		const begun = enterRow(STOPPED_TIMER, undefined, first, noon);
		expect(enterRow(begun, first, first, noon + 5000)).toBe(begun);
		const next = enterRow(begun, first, second, noon + 5000);
		expect([elapsedTime(next, noon + 7000), timeOnStep(next, noon + 7000)]).toEqual([7000, 2000]);
		const again = enterRow(next, second, later, noon + 60_000);
		expect([elapsedTime(again, noon + 61_000), timeOnStep(again, noon + 61_000)]).toEqual([1000, 1000]);
		expect(elapsedTime(enterRow(again, later, second, noon + 360_000), noon + 361_000)).toBe(301_000);
	});

	it('shows the time of the lesson before again, after one key too many at its end', () => {
		const [first, later] = [{}, { lesson: 1 }];
		const begun = enterRow(STOPPED_TIMER, undefined, first, noon);
		const tooFar = enterRow(begun, first, later, noon + 60_000);
		expect(isTimer(JSON.parse(JSON.stringify(tooFar)))).toBe(true);
		expect(elapsedTime(enterRow(tooFar, later, first, noon + 62_000), noon + 63_000)).toBe(63_000);
	});

	it('is distinguished from other values', () => {
		expect(isTimer(STOPPED_TIMER)).toBe(true);
		for (const none of [
			null,
			5,
			{},
			{ ...STOPPED_TIMER, since: -1 },
			{ ...STOPPED_TIMER, before: '0' },
			{ since: NaN },
			{ ...STOPPED_TIMER, earlier: { since: -1 } }
		])
			expect(isTimer(none)).toBe(false);
	});

	it('is formatted like a clock', () => {
		expect([0, 59_999, 65_000, 3_599_000, 3_729_000, -5].map(formatTime)).toEqual([
			'0:00',
			'0:59',
			'1:05',
			'59:59',
			'1:02:09',
			'0:00'
		]);
	});
});
