import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { projectAround, entryEmbedding } from '#lib/model/faces/faces.ts';
import { recognisingFigure } from '../testing/recognising.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { data, entryPositions } from './data.ts';
import { dotsPath } from './fan.ts';
import cloud from './index.ts';

const SEED = 20260;
const world = createTestWorld('en');
const degree = fc.integer({ min: 0, max: 10 });
const settings = fc.record({
	match: fc.integer({ min: 40, max: 70 }),
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	light: degree,
	angle: degree,
	age: degree
});
const seen = (chosen: Record<string, number>) =>
	data({}, world, { settings: { ...constants, ...chosen }, placement: [] });
const drawn = (chosen: Record<string, number>, testViewport = 'desk') => {
	const viewport = viewports[testViewport];
	return (viewport && cloud.layout(seen(chosen), viewport, world)) ?? EMPTY_DRAWING;
};

describe('the cloud', () => {
	it('shows the numbers of the sentences', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const measured = seen(chosen);
				expect(measured.radius).toBe(recognisingFigure('faces.radius', chosen));
				expect(measured.comparisons).toBe(recognisingFigure('faces.fmr-one-in', chosen));
				expect(measured.faces).toBe(recognisingFigure('faces.one-in', chosen));
				expect(measured.list).toBe(recognisingFigure('faces.list', chosen));
				expect(measured.street.distance).toBe(recognisingFigure('faces.lookalike-distance', chosen));
				expect(Number(measured.isInside)).toBe(recognisingFigure('faces.mistaken', chosen));
				expect(measured.dots * measured.entriesPerDot).toBe(chosen.list);
			})
		);
	});

	it('draws the lookalike at her distance, and frames her only within the circle', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.keys(viewports)), (chosen, testViewport) => {
				const { street, radius, isInside } = seen(chosen);
				const { series, shapes } = drawn(chosen, testViewport);
				const [entry, ines] = ['entries', 'people'].map(
					(of) => series.find((markSeries) => markSeries.kind === of)?.marks[0]
				);
				const reach = Number(/a([\d.]+)/.exec(shapes.find(({ id }) => id === 'reach')?.d ?? '')?.[1]);
				const far = Math.hypot((ines?.x ?? 0) - (entry?.x ?? 0), (ines?.y ?? 0) - (entry?.y ?? 0));
				expect(Math.abs(far / reach - street.distance / radius)).toBeLessThan(0.05);
				expect(ines?.frame).toBe(isInside ? 'false' : undefined);
				expect(shapes.some(({ id }) => id === 'her-alert')).toBe(isInside);
			}),
			{ numRuns: 30 }
		);
	});

	it('draws an entry beyond the end of a short list without ochre', () => {
		const { series, shapes } = drawn({ list: 1_000 });
		expect(seen({ list: 1_000 })).toMatchObject({ isListed: false, isInside: false });
		expect(series.find(({ kind }) => kind === 'entries')?.marks.filter(({ frame }) => frame)).toEqual([]);
		expect(shapes.filter(({ style }) => /on-list|reach/.test(style))).toEqual([]);
	});

	it('is small, and does not redraw the watchlist when the threshold changes', () => {
		const path = (chosen: Record<string, number>, testViewport: string) =>
			drawn(chosen, testViewport).shapes.find(({ id }) => id === 'entries')?.d;
		for (const testViewport of Object.keys(viewports)) {
			expect(path({}, testViewport)?.length).toBeLessThan(100_000);
			expect(path({ match: 70, light: 10 }, testViewport)).toBe(path({}, testViewport));
		}
	});

	it('has a table that counts every other entry once', () => {
		for (const list of [1_000, 10_000]) {
			const { rows = [] } = cloud.table(seen({ list }), world) ?? {};
			const bands = rows.slice(2, -2).map(([, count]) => Number(count?.replace(',', '')));
			expect(bands.reduce((sum, count) => sum + count)).toBe(list === 1_000 ? 1_000 : 9_999);
		}
	});
});

describe('the positions of the watchlist', () => {
	it('are those of the model', () => {
		const points = entryPositions(world, 10_000);
		for (const entry of [1, 999, 4116, 4118, 10_000]) {
			const [x, y] = projectAround(
				entryEmbedding({ seed: SEED, lookalike: { entry: 4117, personId: 'ines' } }, 4117),
				entryEmbedding({ seed: SEED, lookalike: { entry: 4117, personId: 'ines' } }, entry)
			);
			expect(points[2 * entry - 2]).toBeCloseTo(x, 5);
			expect(points[2 * entry - 1]).toBeCloseTo(y, 5);
		}
	});

	it('fill one cell each, side by side when they share a position', () => {
		const path = dotsPath(
			Float32Array.from({ length: 20 }, () => 1),
			10,
			-1,
			0.05
		);
		const cells = [...path.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);
		expect(cells).toBe(10);
	});
});
