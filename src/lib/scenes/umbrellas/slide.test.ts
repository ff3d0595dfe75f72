import { describe, expect, it } from 'vitest';
import { starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

describe('the umbrellas on a slide', () => {
	it('are a hundred for each wall, in columns that stay apart', () => {
		for (const [width, height] of [
			[457, 201],
			[365, 214],
			[315, 201],
			[244, 214]
		] as const) {
			const world = worldIn('fr');
			const seen = view({ build: 0 }, world, { settings: { monitors: 4 }, placement: [] });
			const { columns, half } = slide(seen, { width, height }, world);
			expect(columns.map(({ full }) => starts(full).length)).toEqual([85, 74, 58, 53]);
			expect(columns.map(({ empty }) => starts(empty).length)).toEqual([15, 26, 42, 47]);
			expect(columns.map(({ wall }) => starts(wall).length)).toEqual([1, 4, 6, 9]);
			const xs = columns.map(({ x }) => x);
			xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThan(2 * half));
		}
	});
});
