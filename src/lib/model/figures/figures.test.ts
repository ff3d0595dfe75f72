import { describe, expect, it } from 'vitest';
import { streetGrid } from '../cameras/coverage.ts';
import { figureKind } from './figure-kinds.ts';
import { computeFigure, figureNames, type FigureContext } from './figures.ts';
import { constants } from '../testing/constants.ts';
import { requireDefined, district, optics, placement, scenario } from '../testing/fixtures.ts';
import { createTimeline } from '../scenario/timeline.ts';

const best = placement.map(({ camera, placement: mount, gain }) => ({ ...camera, placement: mount, gain }));
const context: FigureContext = {
	district,
	grid: streetGrid(district),
	timeline: createTimeline(district, scenario, 20260),
	scenario,
	seed: 20260,
	lookalike: { entry: 4117, personId: 'ines' },
	time: 240,
	cameras: best.slice(0, 12),
	kept: best.slice(0, 12),
	settings: constants,
	defaults: constants,
	optics,
	placement: best,
	chances: [{ width: 1920, angle: 90, shares: Array.from({ length: 25 }, (_, n) => n / 60) }],
	steps: 13,
	minutes: 9
};
const figure = (name: string, changes: Partial<FigureContext> = {}) =>
	computeFigure(name, { ...context, ...changes, settings: { ...constants, ...changes.settings } });

describe('figures', () => {
	it('are finite numbers, with all cameras and with none', () => {
		for (const name of figureNames) {
			expect(Number.isFinite(figure(name)), name).toBe(true);
			expect(Number.isFinite(figure(name, { cameras: [] })), name).toBe(true);
		}
	});

	it('that are shares are between 0 and 1', () => {
		const shares = figureNames.filter((name) => figureKind(name) === 'share');
		expect(shares.length).toBeGreaterThan(20);
		for (const name of shares)
			for (const value of [figure(name), figure(name, { cameras: [] })]) {
				expect(value, name).toBeGreaterThanOrEqual(0);
				expect(value, name).toBeLessThanOrEqual(1);
			}
	});

	it('match the method page', () => {
		expect(figure('coverage.cameras')).toBe(12);
		expect(figure('coverage.street')).toBe(16250);
		expect(figure('coverage.filmed')).toBeCloseTo(0.558, 3);
		expect(figure('coverage.blind')).toBeCloseTo(0.442, 3);
		expect(figure('coverage.identified')).toBeCloseTo(0.0097, 4);
		expect(figure('coverage.first')).toBe(1175);
		expect(figure('coverage.first-share')).toBeCloseTo(0.072, 3);
		expect(figure('coverage.last')).toBe(339);
		expect(figure('coverage.greedy')).toBe(figure('coverage.filmed'));
		expect(figure('coverage.random')).toBe(12 / 60);
		expect(() => figure('coverage.random', { optics: { width: 640, angle: 90 } })).toThrow(
			'No draws for 640 pixels'
		);
		expect(figure('coverage.density-here', { settings: { distance: 12 } })).toBeCloseTo(80, 12);
		expect(figure('coverage.zones')).toBeCloseTo(100, 12);
		expect(figure('coverage.reach')).toBeCloseTo(38.4, 9);
		expect(figure('walks.count')).toBe(90);
		expect(figure('fall.filmed')).toBe(0);
	});

	it('follow the edition of the standard', () => {
		expect(figure('coverage.density-identify', { settings: { standard: 2025 } })).toBe(500);
		expect(figure('coverage.zones', { settings: { standard: 2025 } })).toBeCloseTo(400, 12);
		expect(figure('coverage.identified', { settings: { standard: 2025 } })).toBeCloseTo(0.0027, 4);
		expect(figure('coverage.filmed', { settings: { standard: 2025 } })).toBe(figure('coverage.filmed'));
		expect(() => figure('coverage.reach', { settings: { standard: 1998 } })).toThrow(
			'No constant “detect-1998”'
		);
	});

	it('follow the cameras: one in the passage films the fall', () => {
		const [x, y] = requireDefined(district.places['passage']);
		expect(figure('fall.filmed', { cameras: [{ x: x - 1, y: y - 10, heading: 90 }] })).toBe(1);
		expect(figure('coverage.filmed', { cameras: [] })).toBe(0);
		expect(figure('walks.unseen', { cameras: [] })).toBe(1);
	});

	it('count the people at the time of the step', () => {
		const now = context.timeline
			.at(240)
			.figures.filter(({ x, y }) => x >= 0 && y >= 0 && x <= 240 && y <= 160);
		expect(figure('crowd.present')).toBe(now.length);
		expect(figure('crowd.incidents')).toBe(8);
		expect(figure('crowd.minutes')).toBe(12);
	});

	it('have known names, and reject others', () => {
		expect(figureNames).toContain('coverage.filmed');
		expect(() => figure('coverage.flimed')).toThrow('No model offers a figure “coverage.flimed”');
		expect(() => figure('toString')).toThrow('No model offers');
	});
});
