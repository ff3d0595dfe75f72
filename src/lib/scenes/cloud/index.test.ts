import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING, type Drawing } from '#lib/chart/drawing.ts';
import { nearestEntryDistance, photoEmbedding } from '#lib/model/faces/faces.ts';
import { numRuns, sample } from '../../../../tests/random.ts';
import { recognisingFigure } from '../testing/recognising.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { data } from './data.ts';
import cloud from './index.ts';
import { MAX_CIRCLES } from './story.ts';

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
const seen = (chosen: Record<string, number>, circles = MAX_CIRCLES) =>
	data({ circles }, world, { settings: { ...constants, ...chosen }, placement: [] });
const drawn = (chosen: Record<string, number>, testViewport = 'desk', circles = MAX_CIRCLES) => {
	const viewport = viewports[testViewport];
	return (viewport && cloud.layout(seen(chosen, circles), viewport, world)) ?? EMPTY_DRAWING;
};
const marksOf = ({ series }: Drawing, of: string) => series.find(({ kind }) => kind === of)?.marks ?? [];

describe('the cloud', () => {
	it('shows the numbers of the sentences', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const measured = seen(chosen);
				expect(measured.radius).toBe(recognisingFigure('faces.radius', chosen));
				expect(measured.comparisons).toBe(recognisingFigure('faces.fmr-one-in', chosen));
				expect(measured.faces).toBe(recognisingFigure('faces.one-in', chosen));
				expect(measured.list).toBe(recognisingFigure('faces.list', chosen));
				expect(measured.street.distances[0]).toBe(recognisingFigure('faces.lookalike-distance', chosen));
				expect(Number(measured.isInside)).toBe(recognisingFigure('faces.mistaken', chosen));
				expect(measured.cells * measured.entriesPerCell).toBe(chosen.list);
			}),
			{ numRuns: numRuns(12) }
		);
	});

	it('draws the lookalike at her distance, and frames her only within the circle', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.keys(viewports)), (chosen, testViewport) => {
				const { street, radius, isInside } = seen(chosen, 1);
				const drawing = drawn(chosen, testViewport, 1);
				const ines = marksOf(drawing, 'people')[0];
				const circle = drawing.shapes.find(({ id }) => id === 'reach')?.d ?? '';
				const [, left = 0, middle = 0, reach = 1] = (
					/M([\d.-]+)[ ,]?([\d.-]+)a([\d.]+)/.exec(circle) ?? []
				).map(Number);
				expect(isInside).toBe(ines?.frame === 'false');
				expect(drawing.shapes.some(({ id }) => id === 'her-alert')).toBe(isInside);
				if (seen(chosen).isListed) {
					const far = Math.hypot((ines?.x ?? 0) - left - reach, (ines?.y ?? 0) - middle);
					// Path data have one decimal.
					expect(far).toBeCloseTo((reach * (street.distances[0] ?? 0)) / radius, 0);
				}
			}),
			{ numRuns: numRuns(12) }
		);
	});

	it.each([1, 10])('shows %i listed faces, each with its circle', (circles) => {
		const { shapes } = drawn({}, 'desk', circles);
		const paths = ['reach', 'circles'].map((of) => shapes.find(({ id }) => id === of)?.d ?? '').join('');
		expect(paths.match(/M/g)).toHaveLength(circles);
		expect(seen({}, circles)).toMatchObject({ list: circles, matches: [] });
	});

	it('multiplies the chance of a false alert with the length of the list', () => {
		const faces = [1, 10, MAX_CIRCLES].map((circles) => seen({}, circles).faces);
		expect(faces).toEqual([60_000_000, 6_000_000, 6_000]);
	});

	it('draws every passer-by of the whole list, and frames those within the circle of any entry', () => {
		// The lowest threshold frames most.
		for (const match of sample([40, 45, 55], 3)) {
			const { matches, radius, street } = seen({ match });
			const drawing = drawn({ match });
			const all = ['people', 'passers'].flatMap((of) => marksOf(drawing, of));
			expect(new Set(all.map(({ id }) => id))).toEqual(new Set(street.ids));
			const near = street.ids.filter((id) => {
				return nearestEntryDistance(world, MAX_CIRCLES, photoEmbedding(SEED, id, street.conditions)) < radius;
			});
			expect(new Set(matches.map(({ photo }) => street.ids[photo]))).toEqual(new Set(near));
			const framed = all.filter(({ frame }) => frame === 'false');
			expect(new Set(framed.map(({ id }) => id))).toEqual(new Set(near));
		}
	});

	it('draws an entry beyond the end of a short list without ochre', () => {
		const { series, shapes } = drawn({ list: 1_000 });
		expect(seen({ list: 1_000 })).toMatchObject({ isListed: false, isInside: false });
		expect(series.find(({ kind }) => kind === 'entries')?.marks.filter(({ frame }) => frame)).toEqual([]);
		expect(
			shapes.filter(({ id, style }) => style === 'on-list' || (id === 'reach' && style === 'reach'))
		).toEqual([]);
	});

	it('has a table of the chance of a false alert for each length of list', () => {
		for (const [list, lengths] of [
			[1_000, ['1', '10', '1,000']],
			[10_000, ['1', '10', '10,000']]
		] as const) {
			const { rows = [] } = cloud.table(seen({ list }), world) ?? {};
			expect(rows.slice(-3).map(([what]) => /[\d,]+$/.exec(what ?? '')?.[0])).toEqual(lengths);
		}
	});
});
