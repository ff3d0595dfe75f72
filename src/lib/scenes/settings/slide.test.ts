import { describe, expect, it } from 'vitest';
import { best } from '../testing/district.ts';
import { ranges } from '../testing/chain.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const usual = Object.fromEntries(Object.entries(ranges).map(([id, range]) => [id, range.default]));
const moved = { lens: 40, peak: 3, threshold: 10, operators: 0, list: 1_000_000, crowd: 1_000_000 };

describe.each([244, 315, 365, 457])('the settings on a slide %i wide', (width) => {
	const room = { width, height: width % 2 === 0 ? 214 : 201 };

	it.each(['fr', 'en'] as const)('say that others count too, in free letters (%s)', (lang) => {
		const world = worldIn(lang, { best, settings: ranges });
		const shown = view({}, world, { settings: { ...usual, ...moved }, placement: [] });
		const { lines } = slide(shown, room, world);
		expect(shown.besides).toBeGreaterThan(0);
		expect(lines.some(({ id }) => id.startsWith('also'))).toBe(true);
		expect(collisions(lines)).toEqual([]);
		expect(outside(lines, [0, 0, room.width, room.height])).toEqual([]);
	});

	it('draw a hundred square metres of street, filmed or not', () => {
		const world = worldIn('fr', { best, settings: ranges });
		const { strokes } = slide(view({}, world, { settings: usual, placement: [] }), room, world);
		const marks = (id: string) => starts(strokes.find((stroke) => stroke.id === id)?.d ?? '').length;
		expect([marks('cameras-filmed'), marks('cameras-others')]).toEqual([56, 44]);
	});
});
