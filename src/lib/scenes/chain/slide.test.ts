import fc from 'fast-check';
import { expect, it } from 'vitest';
import { best } from '../testing/district.ts';
import { chosen, ranges } from '../testing/chain.ts';
import { starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const points = [
	{ when: 'total', value: 1939 },
	{ when: 'helped', value: 22 }
];
const label = 'Enquêtes près de Grenoble, 2017-2020';
const world = worldIn('fr', { best, settings: ranges, series: { investigations: { label, points } } });

it('draws every event on a slide, whatever the room', () => {
	fc.assert(
		fc.property(chosen, fc.integer({ min: 244, max: 457 }), (settings, width) => {
			const shown = view({}, world, { settings, placement: [] });
			const { strokes } = slide(shown, { width, height: 205 }, world);
			const marks = (id: string) => starts(strokes.find((stroke) => stroke.id === id)?.d ?? '').length;
			expect(marks('events')).toBe(100);
			expect(marks('filmed-through') + marks('filmed-behind')).toBe(100);
			expect([marks('reached-through-frame'), marks('reached-behind')]).toEqual([
				shown.stages[2]?.through,
				shown.stages[2]?.behind
			]);
		})
	);
});

it('never shows the measurement without saying that it stands apart', () => {
	for (const width of [244, 315, 365, 457]) {
		const shown = view({}, world, { settings: {}, placement: [] });
		const { lines } = slide(shown, { width, height: 201 }, world);
		const has = (id: string) => lines.some((line) => line.id.startsWith(id));
		expect(has('apart')).toBe(has('measured'));
	}
});
