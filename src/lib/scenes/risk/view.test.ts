import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { figure } from '../testing/recognising.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { STUDIES } from './studies.ts';
import { table } from './table.ts';
import { view, type RiskView } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const settings = fc.record({
	share: fc.integer({ min: 1, max: 50 }),
	differential: fc.constantFrom(1, 2, 10, 100),
	match: fc.integer({ min: 40, max: 70 }),
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000),
	wanted: fc.integer({ min: 0, max: 100 })
});
const lang = fc.constantFrom('fr' as const, 'en' as const);
const see = (chosen: Record<string, number>, language: 'fr' | 'en' = 'fr') =>
	view({ build: 0 }, worlds[language], { settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: RiskView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
const path = ({ strokes }: RiskView['wide'], id: string) => strokes.find((one) => one.id === id)?.d ?? '';
/** A bust is two shapes, and so are the stripes across it. */
const pairs = (d: string) => starts(d).length / 2;

describe('the risk', () => {
	it('is shared as the sentences say', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { shared } = see(chosen);
				expect(shared.errors.a).toBe(figure('faces.false-a', chosen));
				expect(shared.errors.b).toBe(figure('faces.false-b', chosen));
				expect(shared.errors.a + shared.errors.b).toBe(figure('faces.false', chosen));
				expect(shared.passers.a + shared.passers.b).toBe(100);
				expect(shared.passers.b / 100).toBeCloseTo(figure('faces.share-b', chosen), 9);
				expect(shared.times).toBe(figure('faces.k', chosen));
				const [low, high] = shared.ordinary;
				expect(low).toBeLessThanOrEqual(shared.errors.b);
				expect(high).toBeGreaterThanOrEqual(shared.errors.b);
			})
		);
		expect([1, 2, 10, 100].map((differential) => see({ differential }).shared.errors.b)).toEqual([
			2, 3, 9, 16
		]);
	});

	it('draws everybody: a hundred who pass, everyone who is flagged, stripes on all of B', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const seen = see({ ...chosen, list: 10_000, crowd: 100_000, match: 55 });
				const { passers, errors } = seen.shared;
				for (const [drawn] of layouts(seen)) {
					expect(pairs(path(drawn, 'passers'))).toBe(100);
					expect(pairs(path(drawn, 'flagged'))).toBe(17);
					expect(starts(path(drawn, 'frames'))).toHaveLength(17);
					expect(drawn.stripes.map(({ d }) => pairs(d))).toEqual([passers.b, errors.b]);
				}
			})
		);
	});

	it('piles up false alerts that are too many to draw, and says so', () => {
		const { shared, wide, tall } = see({ match: 46, list: 100_000, crowd: 1_000_000 }, 'en');
		expect(shared.errors.a + shared.errors.b).toBeGreaterThan(10_000);
		for (const drawn of [wide, tall]) {
			expect(starts(path(drawn, 'frames')).length).toBeLessThanOrEqual(1000);
			expect(drawn.lines.map(({ id }) => id)).toContain('pile');
		}
	});

	it('marks the reader’s gap and what was found elsewhere on one scale', () => {
		for (const [drawn] of layouts(see({ differential: 10 }))) {
			const x = (id: string) => starts(path(drawn, id)).map(([at]) => at);
			const [low, middle, high] = x('origin');
			expect(STUDIES.map(({ id }) => path(drawn, id)).every((d) => d !== '')).toBe(true);
			expect(x('own')[0]).toBe(low);
			expect(middle).toBe(low);
			const grid = x('grid');
			expect(high).toBe(grid.at(-1));
			expect(x('women')[0]).toBe(grid[1]);
			// Equal steps multiply by as much: 1 to 10 is as long as 10 to 100.
			expect((low ?? NaN) - (grid[0] ?? NaN)).toBeCloseTo((high ?? NaN) - (low ?? NaN), 0);
			const [, right] = /H([\d.]+)/.exec(path(drawn, 'doubt')) ?? [];
			expect(Number(right)).toBeGreaterThan(grid[2] ?? NaN);
			expect(Number(right)).toBeLessThan(low ?? NaN);
		}
	});

	it('is told of in words that touch neither one another nor the edge', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [{ lines }, box] of layouts(see(chosen, language))) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
					expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(4.4);
				}
			})
		);
	});

	it('stays sound where nobody is flagged', () => {
		const seen = see({ match: 70, list: 1_000 }, 'fr');
		expect(seen.shared).toMatchObject({ errors: { a: 0, b: 0 }, ordinary: [0, 0], hidden: 100 });
		expect(seen.wide.lines.map(({ text }) => text)).toContain('Aucune fausse alerte');
		expect(JSON.stringify(seen)).not.toMatch(/NaN|Infinity/);
	});

	it('has a table of both groups at every stop', () => {
		const { rows } = table(see({}), worlds.fr);
		expect(rows.slice(4, 8).map(([, a, b]) => `${a} ${b}`)).toEqual(['15 2', '14 3', '8 9', '1 16']);
		for (const row of rows) expect(row.every((cell) => cell.trim() !== '')).toBe(true);
	});
});
