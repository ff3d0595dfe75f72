import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf } from '#lib/model/settings.ts';
import { wholeAlerts } from '#lib/model/recognition.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { DOTS } from './field.ts';
import { framesFor, pileOf } from './piles.ts';
import slide from './slide.ts';
import type { CrowdState } from './state.ts';
import { view } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const crowd: CrowdState = { show: 'crowd', list: 10_000, crowd: 100_000, wanted: 20, match: 55, build: 0 };
const rooms = fc.record({
	width: fc.integer({ min: 244, max: 470 }),
	height: fc.integer({ min: 200, max: 216 })
});
const settings = fc.record({
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000),
	wanted: fc.integer({ min: 0, max: 50 }),
	match: fc.integer({ min: 40, max: 70 })
});
const lang = fc.constantFrom('fr' as const, 'en' as const);

/** Dots of a field: each row is a line that is dashed at every pitch. */
const dotsIn = (path: string, dashes: string): number =>
	[...path.matchAll(/h([\d.]+)/g)].reduce(
		(sum, [, length]) => sum + Math.floor(Number(length) / Number(dashes.split(' ')[1])) + 1,
		0
	);

describe('a crowd on a slide', () => {
	it('is ten thousand dots in every room, and has a frame for each alert', () => {
		fc.assert(
			fc.property(settings, rooms, lang, (chosen, room, language) => {
				const world = worlds[language];
				const { field, marks, lines } = slide(
					view(crowd, world, { settings: chosen, placement: [] }),
					room,
					world
				);
				const alerts = wholeAlerts(matcherOf(chosen));
				expect(dotsIn(field.dots, field.dashes)).toBe(DOTS);
				expect(starts(marks.right)).toHaveLength(alerts.true);
				expect(starts(marks.missed)).toHaveLength(chosen.wanted - alerts.true);
				expect(starts(marks.false)).toHaveLength(framesFor(alerts.false, pileOf(alerts.false)));
				expect(collisions(lines)).toEqual([]);
				expect(outside(lines, [0, 0, room.width, room.height])).toEqual([]);
			})
		);
	});

	it('asks before it answers, and says either way that no French law allows it', () => {
		fc.assert(
			fc.property(rooms, lang, fc.constantFrom(-1, 100), (room, language, guessed) => {
				const world = worlds[language];
				const shown = view({ ...crowd, show: 'guess' }, world, {
					settings: { 'guess-false': guessed },
					placement: []
				});
				const { field, marks, lines } = slide(shown, room, world);
				expect(dotsIn(field.dots, field.dashes)).toBe(DOTS);
				expect(marks.false === '').toBe(guessed === -1);
				expect(collisions(lines)).toEqual([]);
				expect(outside(lines, [0, 0, room.width, room.height])).toEqual([]);
				expect(lines.map(({ text }) => text).join(' ')).toContain(writeDate(world.locale, world.lawAsOf));
			})
		);
	});
});
