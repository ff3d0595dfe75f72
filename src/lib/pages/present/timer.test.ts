import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, enter, go, isGoing, isTimer, onStep, pause, STOPPED, writeTime } from './timer.ts';

const noon = Date.UTC(2026, 10, 25, 12);

describe('the timer', () => {
	it('starts with the first step shown, and is computed from the clock', () => {
		const begun = enter(STOPPED, noon);
		expect(isGoing(begun)).toBe(true);
		expect(elapsed(begun, noon + 61_000)).toBe(61_000);
		const next = enter(begun, noon + 61_000);
		expect([elapsed(next, noon + 90_000), onStep(next, noon + 90_000)]).toEqual([90_000, 29_000]);
	});

	it('stops while paused, and does not restart with the next step', () => {
		const paused = pause(enter(STOPPED, noon), noon + 30_000);
		expect(elapsed(paused, noon + 999_000)).toBe(30_000);
		const entered = enter(paused, noon + 60_000);
		expect([isGoing(entered), onStep(entered, noon + 90_000)]).toEqual([false, 0]);
		expect(elapsed(go(entered, noon + 100_000), noon + 105_000)).toBe(35_000);
	});

	it('never becomes negative when the clock is set back', () => {
		expect(elapsed(go(STOPPED, noon), noon - 3_600_000)).toBe(0);
	});

	it('adds up the time between starts and pauses', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(100_000), fc.nat(100_000))), (turns) => {
				let [timer, now, went] = [STOPPED, noon, 0];
				for (const [going, standing] of turns) {
					timer = go(timer, now);
					timer = pause(timer, (now += going));
					went += going;
					now += standing;
				}
				expect(elapsed(timer, now)).toBe(went);
			})
		);
	});

	it('is distinguished from other values', () => {
		expect(isTimer(STOPPED)).toBe(true);
		for (const none of [null, 5, {}, { ...STOPPED, since: -1 }, { ...STOPPED, before: '0' }, { since: NaN }])
			expect(isTimer(none)).toBe(false);
	});

	it('is formatted like a clock', () => {
		expect([0, 59_999, 65_000, 3_599_000, 3_729_000, -5].map(writeTime)).toEqual([
			'0:00',
			'0:59',
			'1:05',
			'59:59',
			'1:02:09',
			'0:00'
		]);
	});
});
