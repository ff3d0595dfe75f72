import fc from 'fast-check';
import { expect, it } from 'vitest';
import { starts } from '../testing/text-lines.ts';
import { ROOMS } from '../testing/viewports.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const world = worldIn('fr', { best });
const anySettings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});

it('on slides too, every alert has a frame, right of the poster and above the bars', () => {
	fc.assert(
		fc.property(anySettings, fc.constantFrom(...ROOMS), (settings, room) => {
			const shown = view({ build: 0 }, world, { settings, placement: [] });
			const { poster, grid, bars } = slide(shown, room, world);
			const frames = [grid?.right, grid?.wrong].map((group) => starts(group?.frames ?? ''));
			expect(frames.map(({ length }) => length)).toEqual([shown.right, shown.wrong]);
			for (const [x, y] of frames.flat()) {
				expect(x).toBeGreaterThan(poster[0] + poster[2]);
				expect(x).toBeLessThan(room.width);
				expect(y).toBeLessThan(bars[0]?.y ?? 0);
			}
		})
	);
});
