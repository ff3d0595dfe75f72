import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { best } from '../testing/district.ts';
import { recognisingFigure } from '../testing/recognising.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import risk from './index.ts';
import type { GroupRisk } from './data.ts';

const world = createTestWorld('fr', { best, records: { studies: [] } });
const settings = fc.record({
	share: fc.integer({ min: 1, max: 50 }),
	differential: fc.constantFrom(1, 2, 10, 100),
	match: fc.integer({ min: 40, max: 70 }),
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000),
	wanted: fc.integer({ min: 0, max: 100 })
});
const desk = viewports['desk'] ?? { width: 0, height: 0 };
const dataFor = (chosen: Record<string, number>) => {
	const shared = risk.data({}, world, { settings: { ...constants, ...chosen }, placement: [] }) as GroupRisk;
	const drawing = risk.layout(shared, desk, world);
	const marks = (series: string) =>
		drawing.series.filter(({ kind }) => kind === series).flatMap(({ marks: own }) => own);
	const striped = (series: string) => marks(series).filter(({ core }) => core === 'striped').length;
	return { shared, drawing, marks, striped, table: risk.table(shared, world) };
};

describe('the risk by group', () => {
	it('is divided between the groups as the figures in the text say', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { shared } = dataFor(chosen);
				expect([shared.errors.a, shared.errors.b]).toEqual([
					recognisingFigure('faces.false-a', chosen),
					recognisingFigure('faces.false-b', chosen)
				]);
				expect(shared.passers.a + shared.passers.b).toBe(100);
				expect(shared.passers.b / 100).toBeCloseTo(recognisingFigure('faces.share-b', chosen), 9);
				expect(shared.times).toBe(recognisingFigure('faces.k', chosen));
				expect(shared.ordinary[0]).toBeLessThanOrEqual(shared.errors.b);
				expect(shared.ordinary[1]).toBeGreaterThanOrEqual(shared.errors.b);
			})
		);
		expect([1, 2, 10, 100].map((differential) => dataFor({ differential }).shared.errors.b)).toEqual([
			2, 3, 9, 16
		]);
	});

	it('draws a hundred passers-by and everyone flagged, with stripes on group B', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { shared, marks, striped } = dataFor({ ...chosen, list: 10_000, crowd: 100_000, match: 55 });
				expect([marks('sample').length, marks('passers').length]).toEqual([100, 17]);
				expect([striped('sample'), striped('passers')]).toEqual([shared.passers.b, shared.errors.b]);
				expect(marks('passers').every(({ frame }) => frame === 'false')).toBe(true);
			})
		);
	});

	it('groups false alerts that are too many to draw, and says so', () => {
		const { shared, marks, drawing } = dataFor({ match: 46, list: 100_000, crowd: 1_000_000 });
		expect(shared.errors.a + shared.errors.b).toBeGreaterThan(10_000);
		expect(marks('passers').length).toBeLessThan(2_000);
		expect(drawing.texts.some(({ id }) => id.startsWith('errors-note'))).toBe(true);
	});

	it('accepts settings at which nobody is flagged', () => {
		const { shared, marks, drawing } = dataFor({ match: 70, list: 1_000 });
		expect(shared).toMatchObject({ errors: { a: 0, b: 0 }, ordinary: [0, 0] });
		expect(shared.hiddenRatio).toBe(100);
		expect(marks('passers')).toEqual([]);
		expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
	});

	it('has a table of both groups at every ratio', () => {
		const rows = dataFor({}).table?.rows ?? [];
		expect(rows.slice(4, 8).map(([, a, b]) => `${a} ${b}`)).toEqual(['15 2', '14 3', '8 9', '1 16']);
		for (const row of rows) expect(row.every((cell) => cell.trim() !== '')).toBe(true);
	});
});
