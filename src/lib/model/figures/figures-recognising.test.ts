import { describe, expect, it } from 'vitest';
import { streetGrid } from '../cameras/coverage.ts';
import { chainFigures } from './figures-chaining.ts';
import { recognisingFigures } from './figures-recognising.ts';
import { seeingFigures } from './figures-seeing.ts';
import type { FigureContext } from './figures.ts';
import { constants } from '../testing/constants.ts';
import { district, optics, placement, scenario } from '../testing/fixtures.ts';
import { createTimeline } from '../scenario/timeline.ts';

const best = placement.map(({ camera, placement: mount, gain }) => ({ ...camera, placement: mount, gain }));
const story: FigureContext = {
	district,
	grid: streetGrid(district),
	timeline: createTimeline(district, scenario, 20260),
	scenario,
	seed: 20260,
	lookalike: { entry: 4117, personId: 'ines' },
	time: 240,
	cameras: best.slice(0, 3),
	kept: best.slice(0, 12),
	settings: constants,
	defaults: constants,
	optics,
	placement: best,
	chances: [],
	steps: 13,
	minutes: 9
};
const all: Readonly<Record<string, (context: FigureContext) => number>> = {
	...recognisingFigures,
	...chainFigures
};
const figure = (
	name: keyof typeof recognisingFigures | keyof typeof chainFigures,
	changes: Partial<FigureContext> = {}
) => all[name]?.({ ...story, ...changes, settings: { ...constants, ...changes.settings } });

describe('figures of a crowd', () => {
	it('match the method page', () => {
		expect(figure('faces.one-in')).toBe(6000);
		expect(figure('faces.fmr-one-in')).toBe(60_000_000);
		expect([figure('faces.true'), figure('faces.false'), figure('faces.alerts')]).toEqual([18, 17, 35]);
		expect(figure('faces.right-share')).toBe(18 / 35);
		expect(figure('faces.false-list-1000')).toBe(2);
		expect(figure('faces.false-list-1000000')).toBe(1653);
		expect(figure('faces.tpir')).toBeCloseTo(0.89, 3);
		expect(figure('faces.threshold')).toBe(55);
		expect([figure('faces.share-b'), figure('faces.k')]).toEqual([0.1, 1]);
	});

	it('are whole numbers, and zero without cameras', () => {
		const blind = (name: keyof typeof recognisingFigures) => figure(name, { kept: [] });
		expect([blind('faces.true'), blind('faces.false'), blind('faces.right-share')]).toEqual([0, 0, 0]);
		expect([blind('faces.false-b'), blind('faces.mean-b'), blind('faces.taken')]).toEqual([0, 0, 0]);
		expect([blind('faces.false-list-1000000'), blind('faces.story-false')]).toEqual([0, 17]);
		// Properties of the software do not depend on the cameras.
		expect([blind('faces.one-in'), blind('faces.wanted')]).toEqual([6000, 20]);
	});

	it('split false alerts between two groups, exact and rounded', () => {
		expect(figure('faces.mean-b')).toBeCloseTo(1.7, 12);
		expect(figure('faces.false-b')).toBe(2);
		expect(figure('faces.mean-b')).toBeCloseTo((figure('faces.errors-b') ?? NaN) * 17, 12);
	});

	it('follow the reader’s choices, while those of the story stay', () => {
		const settings = { list: 1_000_000, wanted: 0, match: 50, share: 50, differential: 10 };
		expect(figure('faces.true', { settings })).toBe(0);
		expect(figure('faces.story-true', { settings })).toBe(18);
		expect(figure('faces.story-false', { settings })).toBe(17);
		expect(figure('faces.story-alerts', { settings })).toBe(35);
		expect(figure('faces.list', { settings })).toBe(1_000_000);
		expect(figure('faces.wanted', { settings })).toBe(0);
		expect(figure('faces.crowd', { settings })).toBe(100_000);
		expect(figure('faces.false-list-10000', { settings: { crowd: 1_000_000 } })).toBe(167);
		const [a, b] = [figure('faces.false-a', { settings }), figure('faces.false-b', { settings })];
		expect((a ?? NaN) + (b ?? NaN)).toBe(figure('faces.false', { settings }));
		expect(figure('faces.errors-b', { settings })).toBeCloseTo(10 / 11, 12);
	});

	it('match Inès with her file photo under the story’s conditions, but not turned away', () => {
		const apart = (angle: number) => figure('faces.distance', { settings: { angle } }) ?? NaN;
		expect(figure('faces.distance')).toBe(apart(3));
		expect(apart(3)).toBeLessThan(figure('faces.radius') ?? NaN);
		expect(apart(10)).toBeGreaterThan(figure('faces.radius') ?? NaN);
		const recognised = (angle: number) => figure('faces.recognised', { settings: { angle } });
		expect([recognised(3), recognised(10)]).toEqual([1, 0]);
	});

	it('match her with the lookalike, except at a higher threshold or with a shorter list', () => {
		const mistaken = (settings: FigureContext['settings']) => figure('faces.mistaken', { settings });
		expect(figure('faces.lookalike-distance')).toBeLessThan(figure('faces.radius') ?? NaN);
		expect([mistaken({}), mistaken({ match: 58 }), mistaken({ list: 1000 })]).toEqual([1, 0, 0]);
		expect(mistaken({ list: 1_000_000, match: 40, age: 10 })).toBe(0);
	});
});

describe('the confidence interval of the false alerts', () => {
	it('is an interval of innocent people, with the rate that the police claim', () => {
		const range = ['faces.story-false-low', 'faces.story-false', 'faces.story-false-high'] as const;
		expect(range.map((name) => figure(name))).toEqual([7, 17, 34]);
		expect(figure('faces.story-claimed')).toBe(3);
		const longer = { settings: { list: 100_000 } };
		expect(figure('faces.false-low', longer)).toBe(67);
		expect(figure('faces.false-high', longer)).toBe(343);
	});
});

describe('figures of the chain', () => {
	it('match the method page', () => {
		const stages = ['chain.events', 'chain.filmed', 'chain.flagged', 'chain.reached'] as const;
		expect(stages.map((name) => figure(name))).toEqual([100, 56, 45, 43]);
		expect(figure('chain.filmed-share')).toBeCloseTo(0.558, 3);
		expect(figure('chain.flagged-share')).toBeCloseTo(0.8, 2);
	});

	it('estimate a year with bounds, in two digits at most, and false matches in one', () => {
		const ends = (name: 'filmed-minutes' | 'false-alerts' | 'false-matches', changes = {}) =>
			(['-low', '', '-high'] as const).map((end) => figure(`year.${name}${end}`, changes));
		// 84 of 166 metres, twice a day; 13 false alerts a day.
		expect(ends('filmed-minutes')).toEqual([410, 810, 1600]);
		expect(ends('false-alerts')).toEqual([2400, 4700, 9400]);
		const identified = seeingFigures['walks.identified']({ ...story, cameras: story.kept });
		const matches = (3_650_000 * identified) / 6000;
		expect(ends('false-matches')).toEqual(
			[matches / 2, matches, matches * 2].map((value) => Number(value.toPrecision(1)))
		);
		// Small values are whole numbers too: a sentence cannot say “1.4 false alert”.
		const rare = ends('false-matches', { settings: { match: 62, list: 1000 } });
		expect(rare.every(Number.isInteger)).toBe(true);
		expect(rare.at(-1)).toBeLessThan(10);
	});

	it('are zero without cameras', () => {
		const none = { kept: [] };
		expect(figure('chain.filmed', none)).toBe(0);
		expect(figure('year.filmed-minutes', none)).toBe(0);
		expect(figure('year.false-alerts-high', none)).toBe(0);
		expect(figure('year.false-matches-high', none)).toBe(0);
	});

	it('are finite at the limits of every setting', () => {
		const ends = [
			{ list: 1000, crowd: 10_000, wanted: 0, match: 70, share: 0, differential: 1, light: 0, angle: 0 },
			{ list: 1e6, crowd: 1e6, wanted: 100, match: 40, share: 50, differential: 100, light: 10, age: 10 },
			{ threshold: 100, operators: 0 },
			{ threshold: 0, operators: 4, peak: 3 }
		];
		for (const settings of ends) {
			for (const [name, compute] of Object.entries(all)) {
				expect(Number.isFinite(compute({ ...story, settings: { ...constants, ...settings } })), name).toBe(
					true
				);
			}
		}
	});
});
