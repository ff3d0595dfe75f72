import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, scenario } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { RATIO } from './shots.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const world = worldIn('fr', { scenario, best });
const room = fc.record({
	width: fc.integer({ min: 240, max: 520 }),
	height: fc.integer({ min: 195, max: 260 })
});
const anySettings = fc.record({
	cameras: fc.integer({ min: 0, max: 24 }),
	streams: fc.constantFrom(12, 48, 96, 108, 192),
	watchers: fc.integer({ min: 1, max: 8 }),
	'guess-seen': fc.constantFrom(-2, -1)
});

describe('the wall on a slide', () => {
	it('has every screen, none over another, over the heads of those who watch', () => {
		fc.assert(
			fc.property(
				room,
				anySettings,
				fc.constantFrom('none' as const, 'on' as const),
				(wall, settings, gaze) => {
					const seen = view({ time: 365, tiles: 96, gaze, build: 0 }, world, { settings, placement: [] });
					const { grid, front } = slide(seen, wall, world);
					const { corners, size } = grid;
					expect(corners).toHaveLength(settings.streams);
					for (const [x, y] of corners) {
						expect(x).toBeGreaterThan(0);
						expect(x + size).toBeLessThan(wall.width);
						expect(y + size * RATIO).toBeLessThan(front.floor - 2.8 * front.scale);
					}
					const rows = new Set(corners.map(([, y]) => y));
					for (const row of rows) {
						const xs = corners.filter(([, y]) => y === row).map(([x]) => x);
						xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThan(size));
					}
				}
			)
		);
	});
});
