import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { table } from './table.ts';
import { TALL, view, WIDE } from './view.ts';

const world = worldIn('fr', { best });
const state = { build: 0 };
const anySettings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});
const drawn = (settings: Record<string, number>) => view(state, world, { settings, placement: [] });
/** Corners of the squares that a path draws, and their side. */
const squares = (path: string) =>
	[...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v/g)].map(([, x, y, side]) => [x, y, side].map(Number));

describe('the poster', () => {
	it('says 985, beside 8 right alerts and 13 false ones', () => {
		expect(drawn({ threshold: 64, use: 306, base: 10 })).toMatchObject({
			judged: 985,
			idle: 990,
			right: 8,
			wrong: 13
		});
	});

	it('draws a frame for each alert, inside its part of the wall, at every setting', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const { wide, tall, right, wrong } = drawn(settings);
				for (const [grid, sheet] of [
					[wide, WIDE],
					[tall, TALL]
				] as const) {
					const [left, top, width, height] = sheet.alerts;
					expect(squares(grid.right.frames)).toHaveLength(right);
					expect(squares(grid.wrong.frames)).toHaveLength(wrong);
					for (const [x = 0, y = 0, side = 0] of squares(grid.right.frames + grid.wrong.frames)) {
						expect(x).toBeGreaterThanOrEqual(left);
						expect(y).toBeGreaterThanOrEqual(top + sheet.words - 0.1);
						expect(x + side).toBeLessThanOrEqual(left + width + 0.1);
						expect(y + side).toBeLessThanOrEqual(top + height + 0.1);
					}
				}
			})
		);
	});

	it('leaves the words above the false alerts free', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				for (const { right, wrong } of [drawn(settings).wide, drawn(settings).tall])
					for (const [, y = 0, side = 0] of squares(right.frames))
						expect(y + side).toBeLessThanOrEqual(wrong.y);
			})
		);
	});

	it('counts every scene once in its table', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const shown = drawn(settings);
				const { right, wrong, missed, ignored } = shown;
				expect(right + wrong + missed + ignored).toBe(1000);
				expect(table(shown, world).rows.map(([, value]) => value)).toContain(
					world.format(right + ignored, { type: 'integer' })
				);
			})
		);
	});
});
