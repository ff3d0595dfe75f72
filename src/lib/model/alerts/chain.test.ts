import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAlerts, detectionRates, modelThreshold } from './detector.ts';
import { remainingEvents, yearlyExposure, type ChainShares, type DailyExposure } from './chain.ts';
import { random } from '../maths/random.ts';
import { alertsPerHour, queueOutcome } from './supervision.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const links: fc.Arbitrary<ChainShares> = fc.record({
	events: fc.integer({ min: 0, max: 1000 }),
	filmed: share,
	tpr: share,
	lost: share
});

const detector = { separation: 3.06, events: 10 };
const perHour = alertsPerHour(expectAlerts(modelThreshold(64), detector).alerts, 96, 1);
const story: ChainShares = {
	events: 100,
	filmed: 0.558,
	tpr: detectionRates(modelThreshold(64), 3.06).tpr,
	lost: queueOutcome({ perHour, operators: 1, handling: 60, patience: 120 }).lost
};

describe('the chain', () => {
	it('matches the method page: 100, 56, 45, 43', () => {
		expect(remainingEvents(story).map(({ stage, whole }) => [stage, whole])).toEqual([
			['events', 100],
			['filmed', 56],
			['flagged', 45],
			['reached', 43]
		]);
	});

	it('never increases, rounded or not', () => {
		fc.assert(
			fc.property(links, (some) => {
				const found = remainingEvents(some);
				for (const [i, { events, whole }] of found.entries()) {
					const before = found[Math.max(0, i - 1)];
					expect(events).toBeLessThanOrEqual(before?.events ?? NaN);
					expect(whole).toBeLessThanOrEqual(before?.whole ?? NaN);
					expect(events).toBeGreaterThanOrEqual(0);
					expect(Number.isInteger(whole)).toBe(true);
				}
			})
		);
	});

	it('loses nothing with perfect links, and everything with one broken link', () => {
		const whole = { events: 100, filmed: 1, tpr: 1, lost: 0 };
		expect(remainingEvents(whole).map(({ events }) => events)).toEqual([100, 100, 100, 100]);
		for (const broken of [{ filmed: 0 }, { tpr: 0 }, { lost: 1 }]) {
			expect(remainingEvents({ ...whole, ...broken }).at(-1)?.events).toBe(0);
		}
	});

	it('matches a simulation of events that pass each link at random', () => {
		const events = 20_000;
		const left = Array.from({ length: events }, (_, i) => [
			random(5, i, 'filmed') < story.filmed,
			random(5, i, 'flagged') < story.tpr,
			random(5, i, 'lost') >= story.lost
		]).filter((passed) => passed.every(Boolean)).length;
		const expected = remainingEvents({ ...story, events }).at(-1)?.events ?? NaN;
		expect(Math.abs(left - expected)).toBeLessThan(1.96 * Math.sqrt(expected * (1 - expected / events)));
	});

	it('rejects values that are not shares', () => {
		for (const wrong of [-0.1, 1.1, NaN]) {
			expect(() => remainingEvents({ ...story, filmed: wrong })).toThrow(RangeError);
			expect(() => remainingEvents({ ...story, tpr: wrong })).toThrow(RangeError);
			expect(() => remainingEvents({ ...story, lost: wrong })).toThrow(RangeError);
		}
	});
});

describe('a year of innocent people', () => {
	const daily: DailyExposure = { metres: 84, identified: 0.49, falseAlerts: 13, fpir: 1 / 6000 };

	it('multiplies the daily figures', () => {
		const year = yearlyExposure(daily);
		expect(year.filmedMinutes.value).toBeCloseTo((2 * 365 * 84) / 1.25 / 60, 9);
		expect(year.falseAlerts.value).toBe(365 * 13);
		expect(year.falseMatches.value).toBeCloseTo((3_650_000 * 0.49) / 6000, 9);
	});

	it('has bounds at half and double the value', () => {
		const year = yearlyExposure(daily);
		for (const { low, value, high } of Object.values(year))
			expect([2 * low, high / 2]).toEqual([value, value]);
	});

	it('is zero if nothing is filmed', () => {
		const year = yearlyExposure({ ...daily, metres: 0, identified: 0, falseAlerts: 0 });
		expect(Object.values(year).map(({ high }) => high)).toEqual([0, 0, 0]);
	});

	it('rejects values that are not shares', () => {
		for (const wrong of [{ identified: 2 }, { identified: -1 }, { fpir: NaN }]) {
			expect(() => yearlyExposure({ ...daily, ...wrong })).toThrow(RangeError);
		}
	});
});
