import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	auc,
	alertThreshold,
	displayedScore,
	expectAlerts,
	scoreIncidents,
	countOutcomes,
	detectionRates,
	SCENES_PER_DAY,
	scoreScenes,
	modelThreshold,
	type Detector
} from './detector.ts';

const SEED = 20260;
/** Rounding error of a share. */
const ROUNDING_ERROR = 1e-14;
/** The detector of the story: abandoned objects. */
const story: Detector = { threshold: 64, separation: 3.06, events: 10 };

const threshold = fc.integer({ min: 0, max: 100 });
const separation = fc.constantFrom(4, 3.06, 2);
const events = fc.integer({ min: 0, max: 500 });
const detector: fc.Arbitrary<Detector> = fc.record({ threshold, separation, events });
const level = fc.double({ min: -4, max: 8, noNaN: true });

describe('numbers of the method page', () => {
	it('match the table of thresholds', () => {
		const table = [1, 1.5, 2, 2.22, 2.5, 3].map((t) => expectAlerts(t, story));
		expect(table.map((row) => row.true.toFixed(1))).toEqual(['9.8', '9.4', '8.6', '8.0', '7.1', '5.2']);
		expect(table.map((row) => row.false.toFixed(0))).toEqual(['157', '66', '23', '13', '6', '1']);
	});

	it('match the true positive rate, the share of false alerts and the AUC', () => {
		expect(detectionRates(2.22, 3.06).tpr).toBeCloseTo(0.8, 2);
		expect((1 - expectAlerts(2.22, story).precision).toFixed(2)).toBe('0.62');
		expect((auc(3.06) * 100).toFixed(1)).toBe('98.5');
	});

	it.each([2.22, modelThreshold(64)])('match the sweep of base rates, at t = %d', (t) => {
		const sweep = [1, 10, 100, 500].map((e) => expectAlerts(t, { ...story, events: e }).precision);
		expect(sweep.map((share) => (share * 100).toFixed(0))).toEqual(['6', '38', '87', '98']);
	});

	it('include 13 false alerts in 21, and 985 of 1,000 scenes classified correctly', () => {
		const sorted = countOutcomes(story);
		expect(sorted).toMatchObject({ true: 8, false: 13, missed: 2, ignored: 977, alerts: 21 });
		expect(sorted.true + sorted.ignored).toBe(985);
		expect(sorted.expectedAlerts).toBeCloseTo(20.9, 1);
	});
});

describe('displayed scores', () => {
	it('are whole numbers from 0 to 100', () => {
		expect([-9, -0.98, 0, 2.22, 3.06, 4, 9].map(displayedScore)).toEqual([0, 0, 20, 64, 81, 100, 100]);
	});

	it('exceed a threshold exactly when the score reaches it in model units', () => {
		fc.assert(
			fc.property(level, threshold, (s, displayed) => {
				expect(displayedScore(s) > displayed).toBe(s >= alertThreshold(displayed));
			})
		);
	});

	it('are never higher than 100', () => {
		expect(modelThreshold(64)).toBe(2.225);
		expect(modelThreshold(100)).toBe(4.025);
		expect(countOutcomes({ ...story, separation: 4, threshold: 100 })).toMatchObject({
			alerts: 0,
			expectedAlerts: 0,
			tpr: 0,
			fpr: 0
		});
	});
});

describe('a higher threshold', () => {
	it('never raises the rates or the number of alerts', () => {
		fc.assert(
			fc.property(level, level, separation, events, (one, other, d, e) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)];
				expect(detectionRates(high, d).tpr).toBeLessThanOrEqual(detectionRates(low, d).tpr + ROUNDING_ERROR);
				expect(detectionRates(high, d).fpr).toBeLessThanOrEqual(detectionRates(low, d).fpr + ROUNDING_ERROR);
				const kind = { separation: d, events: e };
				expect(expectAlerts(high, kind).alerts).toBeLessThanOrEqual(
					expectAlerts(low, kind).alerts + 1000 * ROUNDING_ERROR
				);
			})
		);
	});

	it('never adds a scene to the alerts', () => {
		fc.assert(
			fc.property(detector, (d) => {
				const [low, high] = [countOutcomes(d), countOutcomes({ ...d, threshold: d.threshold + 1 })];
				expect(high.true).toBeLessThanOrEqual(low.true);
				expect(high.false).toBeLessThanOrEqual(low.false);
			})
		);
	});

	it('leaves no alert at infinity', () => {
		expect(expectAlerts(Infinity, story)).toEqual({ true: 0, false: 0, alerts: 0, precision: 0 });
	});
});

describe('outcomes', () => {
	it('sum to 1,000, and split into events and benign scenes', () => {
		fc.assert(
			fc.property(detector, (d) => {
				const { true: right, false: wrong, missed, ignored, alerts } = countOutcomes(d);
				expect([right, wrong, missed, ignored].every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
				expect(right + wrong + missed + ignored).toBe(SCENES_PER_DAY);
				expect(right + missed).toBe(d.events);
				expect(right + wrong).toBe(alerts);
			})
		);
	});

	it('equal the expected values within half a scene', () => {
		fc.assert(
			fc.property(detector, (d) => {
				const [whole, expected] = [countOutcomes(d), expectAlerts(alertThreshold(d.threshold), d)];
				expect(Math.abs(whole.true - expected.true)).toBeLessThanOrEqual(0.5 + 1e-9);
				expect(Math.abs(whole.false - expected.false)).toBeLessThanOrEqual(0.5 + 1e-9);
				expect(whole.expectedAlerts).toBe(expected.alerts);
			})
		);
	});

	it('equal the counts of the scenes, at every threshold and for every seed', () => {
		fc.assert(
			fc.property(fc.integer(), events, separation, (seed, e, d) => {
				const scenes = scoreScenes(seed, e, d);
				for (let at = 0; at <= 100; at++) {
					const flagged = scenes.filter(({ score }) => score > at);
					const real = flagged.filter((scene) => scene.real).length;
					const sorted = countOutcomes({ threshold: at, separation: d, events: e });
					expect([sorted.true, sorted.alerts]).toEqual([real, flagged.length]);
				}
			})
		);
	});

	it('equal the counts of the scenes at every base rate', () => {
		for (let e = 0; e <= 500; e++) {
			const scenes = scoreScenes(SEED, e, 3.06);
			const sorted = countOutcomes({ ...story, events: e });
			expect(scenes.filter(({ score }) => score > 64)).toHaveLength(sorted.alerts);
			expect(scenes.filter(({ real }) => real)).toHaveLength(e);
		}
	});

	it('reject a number of events that is not a whole number from 0 to 1000', () => {
		for (const e of [-1, 0.5, 1001, NaN]) {
			expect(() => countOutcomes({ ...story, events: e })).toThrow(RangeError);
			expect(() => scoreScenes(SEED, e, 3.06)).toThrow(RangeError);
		}
	});
});

describe('the thousand scenes', () => {
	it('are sorted by id, and their displayed score matches the exact score', () => {
		const scenes = scoreScenes(SEED, 10, 3.06);
		expect(scenes.map(({ id }) => id)).toEqual(Array.from({ length: SCENES_PER_DAY }, (_, id) => id));
		expect(scenes.every(({ score, exact }) => score === displayedScore(exact))).toBe(true);
	});

	it('have the mean and variance of the two distributions', () => {
		const scenes = scoreScenes(SEED, 500, 3.06);
		for (const [isReal, mean] of [
			[false, 0],
			[true, 3.06]
		] as const) {
			const scores = scenes.filter(({ real }) => real === isReal).map(({ exact }) => exact);
			const average = scores.reduce((sum, s) => sum + s, 0) / scores.length;
			const variance = scores.reduce((sum, s) => sum + (s - average) ** 2, 0) / scores.length;
			expect(average).toBeCloseTo(mean, 9);
			expect(variance).toBeCloseTo(1, 1);
		}
	});

	it('get their scores by the seed, which changes no count', () => {
		const [one, other] = [scoreScenes(1, 10, 3.06), scoreScenes(2, 10, 3.06)];
		expect(scoreScenes(1, 10, 3.06)).toEqual(one);
		expect(other).not.toEqual(one);
		const sorted = (scenes: typeof one) => scenes.map(({ exact }) => exact).sort((a, b) => a - b);
		expect(sorted(other)).toEqual(sorted(one));
	});

	it('mostly stay unchanged when one event is added', () => {
		const [ten, eleven] = [scoreScenes(SEED, 10, 3.06), scoreScenes(SEED, 11, 3.06)];
		expect(ten.filter(({ real }, i) => real !== eleven[i]?.real)).toHaveLength(1);
		const moved = ten.filter(({ real, score }, i) => !real && Math.abs(score - (eleven[i]?.score ?? 0)) > 1);
		expect(moved.length).toBeLessThan(5);
	});

	it('become real independently of their score', () => {
		const ranks = Array.from({ length: 50 }, (_, e) => {
			const before = new Set(
				scoreScenes(SEED, e, 3.06)
					.filter(({ real }) => real)
					.map(({ id }) => id)
			);
			const real = scoreScenes(SEED, e + 1, 3.06).filter((scene) => scene.real);
			const added = real.find(({ id }) => !before.has(id))?.score ?? NaN;
			return real.filter(({ score }) => score < added).length / (e + 1);
		});
		const middle = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
		expect(Math.abs(middle - 0.5)).toBeLessThan(0.15);
	});

	it('have scores independent of their id', () => {
		const scenes = scoreScenes(SEED, 10, 3.06);
		const covariance = scenes.reduce((sum, { id, exact }) => sum + ((id - 499.5) / 288.7) * exact, 0);
		expect(Math.abs(covariance / SCENES_PER_DAY)).toBeLessThan(0.1);
	});
});

describe('incidents', () => {
	const incidents = [
		{ id: 'ines-waits', real: false, resembles: 0.894 },
		{ id: 'suitcase', real: false, resembles: 0.9917 },
		{ id: 'crates', real: false, resembles: 0.98 },
		{ id: 'tram-run', real: false, resembles: 0.945 },
		{ id: 'fall', real: true, resembles: 0.5 },
		{ id: 'rucksack', real: true, resembles: 0.45 },
		{ id: 'sleeper', real: false, resembles: 0.9965 },
		{ id: 'ines-passes', real: false, resembles: 0.69 }
	];
	const all = new Set(incidents.map(({ id }) => id));

	it('have the scores that the story mentions', () => {
		const scores = scoreIncidents(incidents, SEED, story, all).map(({ score }) => score);
		expect(scores).toEqual([45, 68, 61, 52, 84, 79, 74, 30]);
	});

	it('raise alerts above the threshold if a camera films them', () => {
		const filmed = new Set([...all].filter((id) => id !== 'fall'));
		const scored = scoreIncidents(incidents, SEED, story, filmed);
		expect(scored.filter(({ alert }) => alert).map(({ id }) => id)).toEqual([
			'suitcase',
			'rucksack',
			'sleeper'
		]);
		expect(scored[4]).toEqual({
			id: 'fall',
			real: true,
			score: undefined,
			alert: false,
			scene: undefined
		});
		expect(scoreIncidents(incidents, SEED, { ...story, threshold: 74 }, all)[6]?.alert).toBe(false);
	});

	it('are scenes among the thousand at all settings', () => {
		const incident = fc.record({
			id: fc.constant('it'),
			real: fc.boolean(),
			resembles: fc.double({ min: 0, max: 1, noNaN: true })
		});
		fc.assert(
			fc.property(incident, fc.integer(), detector, (it, seed, d) => {
				const [scored] = scoreIncidents([it], seed, d, new Set(['it']));
				if (d.events === 0 && it.real) {
					expect(scored).toMatchObject({ scene: undefined, score: displayedScore(d.separation) });
				} else {
					const scene = scoreScenes(seed, d.events, d.separation)[scored?.scene ?? -1];
					expect(scene).toMatchObject({ real: it.real, score: scored?.score });
				}
			})
		);
	});

	it('are different scenes at every base rate, except with too few real events', () => {
		for (let e = 2; e <= 100; e++) {
			const scored = scoreIncidents(incidents, SEED, { ...story, events: e }, all);
			const scenes = new Set(scored.map(({ scene }) => scene));
			expect([e, scenes.size]).toEqual([e, Math.floor(e * 0.45) === Math.floor(e * 0.5) ? 7 : 8]);
		}
	});
});
