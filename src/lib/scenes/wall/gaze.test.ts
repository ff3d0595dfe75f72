import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectionProbability } from '#lib/model/alerts/supervision.ts';
import { screensInGaze, wholeOdds, type Gaze } from './data.ts';

const gaze = fc.record({
	seed: fc.integer(),
	screens: fc.integer({ min: 1, max: 192 }),
	watchers: fc.integer({ min: 0, max: 8 }),
	dwell: fc.integer({ min: 2, max: 60 }),
	flair: fc.constantFrom(1, 1.5, 2, 5),
	right: fc.integer({ min: -1, max: 191 })
});

describe('the gaze', () => {
	it('is on one screen of the wall for each watcher', () => {
		fc.assert(
			fc.property(gaze, fc.integer({ min: 0, max: 720 }), (who, seconds) => {
				const watched = screensInGaze(who, seconds);
				expect(watched).toHaveLength(who.watchers);
				for (const screen of watched) {
					expect(screen).toBeGreaterThanOrEqual(0);
					expect(screen).toBeLessThan(who.screens);
				}
			})
		);
	});

	it('visits every screen once in each round', () => {
		const who: Gaze = { seed: 7, screens: 96, watchers: 1, dwell: 10, flair: 1, right: -1 };
		const round = Array.from({ length: 96 }, (_, turn) => screensInGaze(who, turn * 10 + 5)[0]);
		expect(new Set(round).size).toBe(96);
	});

	it('meets a fall with the probability of the model', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 8 }),
				fc.constantFrom(1, 1.5, 3, 5),
				fc.integer({ min: 0, max: 95 }),
				(watchers, flair, right) => {
					const who: Gaze = { seed: 20260, screens: 96, watchers, dwell: 10, flair, right };
					const round = 950 + 10 * flair;
					let met = 0;
					for (let start = 0; start < round; start++) {
						const during = Array.from({ length: 31 }, (_, i) => start + i * 2);
						if (during.some((second) => screensInGaze(who, second).includes(right))) met++;
					}
					const expected = detectionProbability({
						streams: 96,
						watchers,
						dwell: 10,
						seconds: 60,
						detect: 1,
						flair
					});
					expect(met / round).toBeCloseTo(expected, 1);
				}
			),
			{ numRuns: 12 }
		);
	});
});

describe('odds in whole numbers', () => {
	it('are near the probability', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.005, max: 0.85, noNaN: true }), (chance) => {
				const { seen, of } = wholeOdds(chance);
				expect(Math.abs(seen / of - chance)).toBeLessThan(0.051);
			})
		);
		expect(wholeOdds(0)).toEqual({ seen: 0, of: 10 });
		expect(wholeOdds(0.124)).toEqual({ seen: 1, of: 8 });
	});
});
