import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { starts } from '../testing/text-lines.ts';
import { ROOMS } from '../testing/viewports.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import type { ConfusionTreeState } from './state.ts';
import { view } from './view.ts';

const world = worldIn('fr', { best });
const trays: ConfusionTreeState = { show: 'trays', threshold: 64, use: 306, base: 10, build: 0 };
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});

describe('on slides, the thousand scenes', () => {
	it('are still a mark each, at every setting, inside the room', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...ROOMS), (chosen, room) => {
				const { marks } = slide(view(trays, world, { settings: chosen, placement: [] }), room, world);
				const counts = outcomes(detectorOf(chosen));
				const { missed, right, false: wrong, ignored } = marks;
				expect([missed, right, wrong, ignored].map((path) => starts(path).length)).toEqual([
					counts.missed,
					counts.true,
					counts.false,
					counts.ignored
				]);
				const out = Object.values(marks)
					.flatMap(starts)
					.filter(([x, y]) => x < 0 || y < 0 || x > room.width || y > room.height);
				expect(out).toEqual([]);
			})
		);
	});

	it('of which nobody knows yet which alert is right are alike until the class has guessed', () => {
		for (const room of ROOMS)
			for (const [guess, count] of [
				[-1, 21],
				[-2, 0]
			] as const) {
				const shown = view({ ...trays, show: 'alerts' }, world, {
					settings: { 'guess-alerts': guess },
					placement: []
				});
				const { marks } = slide(shown, room, world);
				expect(starts(marks.unresolved)).toHaveLength(count);
				expect(starts(marks.right + marks.false)).toHaveLength(21 - count);
			}
	});
});
