import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import fourViews, { type FourViews } from './index.ts';

const world = createTestWorld('fr', { scenario, best });
const anySettings = fc.record({
	cameras: fc.integer({ min: 0, max: 24 }),
	lens: fc.constantFrom(40, 90),
	sensor: fc.constantFrom(1920, 3840)
});
const anyViewport = fc.constantFrom(...Object.keys(viewports));
const seen = (settings: Record<string, number>) =>
	fourViews.data({ time: 360, lens: 4 }, world, {
		settings: { ...constants, ...settings },
		placement: []
	}) as FourViews;
const drawn = (settings: Record<string, number>, testViewport = 'desk') => {
	const viewport = viewports[testViewport];
	return (viewport && fourViews.layout(seen(settings), viewport, world)) ?? EMPTY_DRAWING;
};
const paths = (settings: Record<string, number>, baseMapId: string, testViewport?: string) =>
	drawn(settings, testViewport)
		.baseMaps?.filter(({ id }) => id === baseMapId)
		.flatMap(({ shapes }) => shapes.map(({ d }) => d))
		.join('') ?? '';

describe('the four views', () => {
	it('draw one box and one dot for each filmed person', () => {
		fc.assert(
			fc.property(anySettings, anyViewport, (settings, testViewport) => {
				const filmed = new Set(seen(settings).filmed).size;
				expect(paths(settings, 'software-boxes', testViewport).split('z')).toHaveLength(filmed + 1);
				expect(paths(settings, 'matcher', testViewport).split('M')).toHaveLength(filmed + 1);
			}),
			{ numRuns: 20 }
		);
	});

	it('appear one after the other behind the lens, in place of the street', () => {
		const view = seen({});
		for (const testViewport of Object.values(viewports))
			for (const lens of [0, 1, 2, 3, 4]) {
				const { baseMaps = [], shapes, texts } = fourViews.layout({ ...view, lens }, testViewport, world);
				expect(shapes.filter(({ id }) => id.endsWith('-window'))).toHaveLength(lens);
				expect(texts.filter(({ id }) => id.endsWith('-fate-0'))).toHaveLength(lens);
				expect(baseMaps[0]?.plan).toBe(lens < 4 ? 'unnamed' : 'none');
			}
	});

	it('show the same place at the same scale', () => {
		fc.assert(
			fc.property(anyViewport, (testViewport) => {
				const { baseMaps = [], shapes } = drawn({}, testViewport);
				expect(new Set(baseMaps.map(({ scale }) => scale)).size).toBe(1);
				expect(shapes.filter(({ id }) => id.endsWith('-window'))).toHaveLength(4);
			})
		);
	});

	it('state what each observer has of the person who falls: nothing if no camera detects them', () => {
		fc.assert(
			fc.property(anySettings, anyViewport, (settings, testViewport) => {
				const { subject } = seen(settings);
				const { shapes, texts } = drawn(settings, testViewport);
				const isFilmed = subject?.visibility === 'filmed';
				expect(shapes.filter(({ id }) => id.endsWith('-missed'))).toHaveLength(isFilmed ? 0 : 3);
				expect(texts.filter(({ id }) => id.endsWith('-fate-0'))).toHaveLength(4);
				const cells = fourViews.table(seen(settings), world)?.rows.map((row) => row.at(-1));
				expect(cells?.includes(world.word('four-views.software-none'))).toBe(!isFilmed);
			}),
			{ numRuns: 20 }
		);
		const { subject } = seen({});
		expect([subject?.figure.pose, subject?.visibility]).toEqual(['fallen', 'far']);
		expect(seen({ cameras: 0 }).subject?.visibility).toBe('away');
	});

	it('show operator screens only where a person is filmed, one of them highlighted', () => {
		const screens = (settings: Record<string, number>) =>
			drawn(settings).baseMaps?.filter(({ id }) => id.startsWith('screen-')) ?? [];
		expect(screens({ cameras: 0 })).toEqual([]);
		expect(screens({}).filter(({ style }) => style === 'papier')).toHaveLength(1);
	});
});
