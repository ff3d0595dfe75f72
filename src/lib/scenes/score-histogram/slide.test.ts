import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { ROOMS } from '../testing/viewports.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const lang = fc.constantFrom('fr' as const, 'en' as const);
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});

describe('on slides, the two humps', () => {
	it('show every scene on its side of the threshold, and keep words apart', () => {
		fc.assert(
			fc.property(settings, lang, fc.constantFrom(...ROOMS), (chosen, language, room) => {
				const world = worlds[language];
				const shown = view({ build: 0 }, world, { settings: chosen, placement: [] });
				const { real, ordinary, line, lines } = slide(shown, room, world);
				const counts = outcomes(detectorOf(chosen));
				const [cut = 0] = starts(line)[0] ?? [];
				const sides = [real.below, ordinary.below, real.above, ordinary.above].map(starts);
				expect(sides.map(({ length }) => length)).toEqual([
					counts.missed,
					counts.ignored,
					counts.true,
					counts.false
				]);
				expect(
					sides
						.slice(0, 2)
						.flat()
						.filter(([x]) => x >= cut)
				).toEqual([]);
				expect(
					sides
						.slice(2)
						.flat()
						.filter(([x]) => x <= cut)
				).toEqual([]);
				const out = sides.flat().filter(([x, y]) => x < 0 || x > room.width || y < 0 || y > room.height);
				expect(out).toEqual([]);
				expect(collisions(lines)).toEqual([]);
				expect(outside(lines, [0, 0, room.width, room.height])).toEqual([]);
			})
		);
	});
});
