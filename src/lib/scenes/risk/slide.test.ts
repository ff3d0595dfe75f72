import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesFor, pileOf } from '../crowd/piles.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { STUDIES } from './studies.ts';
import { view } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const settings = fc.record({
	share: fc.integer({ min: 1, max: 50 }),
	differential: fc.constantFrom(1, 2, 10, 100),
	match: fc.integer({ min: 40, max: 70 }),
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000)
});
const rooms = fc.constantFrom(
	{ width: 457, height: 201 },
	{ width: 365, height: 214 },
	{ width: 315, height: 201 },
	{ width: 244, height: 214 }
);
const lang = fc.constantFrom('fr' as const, 'en' as const);

describe('the risk on a slide', () => {
	it('still draws everybody, and a row for every study, whatever was chosen', () => {
		fc.assert(
			fc.property(settings, rooms, lang, (chosen, room, language) => {
				const world = worlds[language];
				const shown = view({ build: 0 }, world, { settings: chosen, placement: [] });
				const { strokes, lines } = slide(shown, room, world);
				const path = (id: string) => strokes.find((one) => one.id === id)?.d ?? '';
				const { a, b } = shown.shared.errors;
				const pile = pileOf(a + b);
				// A bust is two shapes.
				expect(starts(path('passers'))).toHaveLength(2 * 100);
				expect(starts(path('frames'))).toHaveLength(framesFor(a, pile) + framesFor(b, pile));
				for (const { id } of STUDIES) {
					expect(path(id)).not.toBe('');
					expect(lines.some((line) => line.id.startsWith(`${id}-`))).toBe(true);
				}
				expect(collisions(lines)).toEqual([]);
				expect(outside(lines, [0, 0, room.width, room.height])).toEqual([]);
			})
		);
	});
});
