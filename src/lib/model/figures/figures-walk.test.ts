import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorFromSettings } from '../parameters.ts';
import { scoreIncidents } from '../alerts/detector.ts';
import { streetGrid } from '../cameras/coverage.ts';
import { recognisingFigures } from './figures-recognising.ts';
import { walkFigures } from './figures-walk.ts';
import type { FigureContext } from './figures.ts';
import { constants } from '../testing/constants.ts';
import { requireDefined, district, optics, placement, scenario } from '../testing/fixtures.ts';
import { createTimeline } from '../scenario/timeline.ts';
import { walkEndsOf } from '../walks/walk-ends.ts';
import { readerWalk } from '../walks/reader-walk.ts';

const best = placement.map(({ camera, placement: mount, gain }) => ({ ...camera, placement: mount, gain }));
const story: FigureContext = {
	district,
	grid: streetGrid(district),
	timeline: createTimeline(district, scenario, 20260),
	scenario,
	seed: 20260,
	lookalike: { entry: 4117, personId: 'ines' },
	time: 360,
	cameras: [],
	kept: best.slice(0, 12),
	settings: constants,
	defaults: constants,
	optics,
	placement: best,
	chances: [],
	steps: 13,
	minutes: 9
};

type Name = keyof typeof walkFigures;
const names = Object.keys(walkFigures) as Name[];
const figure = (name: Name, settings: Record<string, number>, changes: Partial<FigureContext> = {}) =>
	walkFigures[name]({ ...story, ...changes, settings: { ...constants, ...settings } });
/** A walk from the Rue du Pont to the Cours de la République, across the square. */
const walk = { 'walk-from': 6, 'walk-to': 9 };
/** A walk from the Rue Neuve to the Passage des Peaux, which none of the twelve best cameras films. */
const aside = { 'walk-from': 7, 'walk-to': 8 };

const way = fc.integer({ min: 1, max: 10 });
const ways = fc.record({ 'walk-from': way, 'walk-to': way });
const anySettings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	operators: fc.integer({ min: 0, max: 4 }),
	watchers: fc.integer({ min: 0, max: 8 }),
	flair: fc.constantFrom(1, 2.5, 5),
	match: fc.integer({ min: 40, max: 70 }),
	list: fc.constantFrom(1000, 10_000, 1_000_000),
	angle: fc.integer({ min: 0, max: 10 }),
	base: fc.integer({ min: 0, max: 100 })
});

describe('figures of a walk', () => {
	it('are all zero without a walk, except the number of faces', () => {
		for (const name of names.filter((name) => name !== 'walk.faces')) {
			expect([name, figure(name, {})]).toEqual([name, 0]);
			expect([name, figure(name, { 'walk-from': 11, 'walk-to': 12 })]).toEqual([name, 0]);
		}
	});

	it('are finite for every walk at every setting', () => {
		fc.assert(
			fc.property(ways, anySettings, (ends, settings) => {
				for (const name of names) expect(Number.isFinite(figure(name, { ...ends, ...settings }))).toBe(true);
			})
		);
	});

	it('never count more filmed seconds than seconds, nor more identified than filmed', () => {
		fc.assert(
			fc.property(ways, (ends) => {
				const [all, filmed, identified, density] = (
					['walk.seconds', 'walk.filmed-seconds', 'walk.identified-seconds', 'walk.density'] as const
				).map((name) => figure(name, ends)) as [number, number, number, number];
				expect(filmed).toBeLessThanOrEqual(all);
				expect(identified).toBeLessThanOrEqual(filmed);
				expect(density >= 250).toBe(identified > 0);
				expect(density >= 25).toBe(filmed > 0);
				expect(figure('walk.filmed-best', ends)).toBe(filmed);
				expect(figure('walk.filmed-here', ends)).toBe(0);
			})
		);
	});

	it('require higher densities under the newer standard', () => {
		const seconds = (standard: number) => figure('walk.identified-seconds', { ...walk, standard });
		expect(seconds(2025)).toBeLessThan(seconds(2015));
	});

	it('give the reader the score of a benign scene by the same model', () => {
		fc.assert(
			fc.property(ways, anySettings, (ends, settings) => {
				const chosen = { ...constants, ...ends, ...settings };
				const { resembles } = requireDefined(readerWalk(district, 20260, 720, walkEndsOf(chosen)));
				const [alike] = scoreIncidents(
					[{ id: 'x', real: false, resembles }],
					20260,
					detectorFromSettings(chosen),
					new Set(['x'])
				);
				const isFilmed = figure('walk.filmed-seconds', chosen) > 0;
				expect(figure('walk.score', chosen)).toBe(isFilmed ? alike?.score : 0);
				expect(figure('walk.flagged', chosen)).toBe(Number(isFilmed && alike?.alert));
			})
		);
	});

	it('raise no alert, no detection and no match if no camera films the walk', () => {
		expect(figure('walk.filmed-seconds', aside)).toBe(0);
		const most = { ...aside, threshold: 0, watchers: 8, match: 40 };
		for (const name of ['score', 'flagged', 'looked-chance', 'looked', 'alert', 'matched'] as const) {
			expect([name, figure(`walk.${name}`, most)]).toEqual([name, 0]);
		}
	});

	it('have no detection without operators, and increase with their number', () => {
		const looked = [0, 1, 2, 4, 8].map((watchers) => figure('walk.looked', { ...walk, watchers }));
		const chances = [0, 1, 2, 4, 8].map((watchers) => figure('walk.looked-chance', { ...walk, watchers }));
		expect([looked[0], chances[0]]).toEqual([0, 0]);
		expect(looked).toEqual([...looked].sort((a, b) => a - b));
		expect(chances).toEqual([...chances].sort((a, b) => a - b));
		// Two people, 96 streams, ten seconds each: (133 + 10) · 2 / (96 · 10) · 0.85.
		const seconds = figure('walk.filmed-seconds', walk);
		expect(chances[2]).toBeCloseTo(((seconds + 10) * 2 * 0.85) / 960, 12);
		expect(figure('walk.looked-chance', { ...walk, flair: 5 })).toBe(chances[2]);
	});

	it('lose the alert without operators, and open it otherwise', () => {
		const alerted = { ...walk, threshold: 0 };
		expect(figure('walk.flagged', alerted)).toBe(1);
		expect(figure('walk.alert', { ...alerted, operators: 0 })).toBe(1);
		expect(figure('walk.alert', walk)).toBe(0);
		fc.assert(
			fc.property(ways, anySettings, (ends, settings) => {
				const chosen = { ...constants, ...ends, ...settings };
				expect(figure('walk.alert', chosen) > 0).toBe(figure('walk.flagged', chosen) === 1);
			})
		);
	});

	it('match the reader only if her face is near enough and identifiable', () => {
		fc.assert(
			fc.property(ways, anySettings, (ends, settings) => {
				const chosen = { ...constants, ...ends, ...settings };
				const [nearest, margin] = [figure('walk.nearest', chosen), figure('walk.margin', chosen)];
				const radius = recognisingFigures['faces.radius']({ ...story, settings: chosen });
				const within = nearest <= radius;
				expect(figure('walk.within', chosen)).toBe(Number(within));
				expect(nearest).toBeCloseTo(within ? radius - margin : radius + margin, 9);
				const isNear = figure('walk.identified-seconds', chosen) > 0;
				expect(figure('walk.matched', chosen)).toBe(Number(within && isNear));
				expect(figure('walk.faces', chosen)).toBe(Math.min(10_000, settings.list));
			})
		);
	});

	it('add up to a year of two walks a day', () => {
		expect(figure('walk.year-minutes', walk)).toBeCloseTo(
			(730 * figure('walk.filmed-seconds', walk)) / 60,
			9
		);
		expect(figure('walk.year-matches', walk)).toBeCloseTo(730 / 6000, 6);
		expect(figure('walk.year-matches', aside)).toBe(0);
	});
});

describe('the hundred walks of the story', () => {
	const all = Array.from({ length: 100 }, (_, i) => ({
		'walk-from': 1 + (i % 10),
		'walk-to': 1 + Math.floor(i / 10)
	}));
	const share = (name: Name) => all.filter((ends) => figure(name, ends) > 0).length;

	it('are mostly filmed, sometimes not, and almost never flagged', () => {
		expect(share('walk.filmed-seconds')).toBeGreaterThan(50);
		expect(share('walk.filmed-seconds')).toBeLessThan(90);
		expect(share('walk.identified-seconds')).toBeGreaterThan(20);
		expect(share('walk.flagged')).toBeLessThan(5);
		expect(share('walk.matched')).toBe(0);
	});

	it('are often flagged by sensitive software', () => {
		expect(all.filter((ends) => figure('walk.flagged', { ...ends, threshold: 30 })).length).toBeGreaterThan(
			10
		);
	});
});
