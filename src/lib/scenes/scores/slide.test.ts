import fc from 'fast-check';
import { expect, it } from 'vitest';
import { starts } from '../testing/text-lines.ts';
import { ROOMS } from '../testing/viewports.ts';
import { best, scenario } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const world = worldIn('fr', { scenario, best });
const anySettings = fc.record({
	threshold: fc.integer({ min: 0, max: 99 }),
	cameras: fc.integer({ min: 0, max: 24 }),
	'walk-from': fc.integer({ min: 0, max: 10 }),
	'walk-to': fc.integer({ min: 0, max: 10 })
});

it('on slides too, every scene is there, and on the side of the threshold that its verdict says', () => {
	fc.assert(
		fc.property(anySettings, fc.constantFrom(...ROOMS), (settings, room) => {
			const shown = view({ build: 0 }, world, { settings, placement: [] });
			const all = [...shown.scenes, ...(shown.you ? [shown.you] : [])];
			const { places, points, cut } = slide(shown, room, world);
			expect(places.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
			const [threshold = 0] = starts(cut)[0] ?? [];
			const beyond = starts(points).filter(([left]) => left + 3 > threshold);
			expect(beyond).toHaveLength(all.filter(({ alert }) => alert).length);
		})
	);
});
