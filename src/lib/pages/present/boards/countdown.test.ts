import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownMark, pauseCountdown, readCountdown, runCountdown, timeLeft } from './countdown.ts';

const NOW = Date.UTC(2026, 10, 30, 9);
const left = (text: string, seconds: number, now: number) =>
	timeLeft(readCountdown(text, seconds), seconds, now);

describe('a countdown', () => {
	it('stands at its length until it starts, and runs by the clock', () => {
		expect(left('', 60, NOW)).toBe(60_000);
		const text = runCountdown(60_000, NOW);
		expect([0, 20_000, 59_999, 80_000].map((passed) => left(text, 60, NOW + passed))).toEqual([
			60_000, 40_000, 1, 0
		]);
	});

	it('keeps the seconds left while it is paused, and goes on from them', () => {
		const paused = pauseCountdown(left(runCountdown(90_000, NOW), 90, NOW + 30_000));
		expect(left(paused, 90, NOW + 500_000)).toBe(60_000);
		expect(left(runCountdown(60_000, NOW + 500_000), 90, NOW + 510_000)).toBe(50_000);
	});

	it('lies between 0 and its length, whatever the text and the clock say', () => {
		const text = fc.oneof(fc.string(), fc.stringMatching(/^[rp][\da-z]{1,12}$/));
		fc.assert(
			fc.property(text, fc.integer({ min: 5, max: 3600 }), fc.nat(), (written, seconds, now) => {
				const rest = left(written, seconds, now);
				expect(rest).toBeGreaterThanOrEqual(0);
				expect(rest).toBeLessThanOrEqual(seconds * 1000);
			})
		);
	});

	it('announces its half, its last minute and its end, in the order in which they come', () => {
		const marks = (seconds: number, all: readonly number[]) =>
			all.map((each) => countdownMark(each * 1000, seconds));
		expect(marks(180, [91, 90, 61, 60, 1, 0])).toEqual([
			undefined,
			'half',
			'half',
			'minute',
			'minute',
			'end'
		]);
		expect(marks(90, [61, 60, 46, 45, 0])).toEqual([undefined, 'minute', 'minute', 'half', 'end']);
		expect(marks(60, [60, 31, 30, 0])).toEqual([undefined, undefined, 'half', 'end']);
	});
});
