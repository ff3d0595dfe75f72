import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, lang, ranges } from '../testing/chain.ts';
import { best } from '../testing/district.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const own = (label: string) => ({
	best,
	settings: ranges,
	series: {
		investigations: {
			label,
			points: [
				{ when: 'total', value: 1939 },
				{ when: 'helped', value: 22 }
			]
		}
	}
});
const worlds = {
	fr: worldIn('fr', own('Enquêtes près de Grenoble, 2017-2020')),
	en: worldIn('en', own('Investigations near Grenoble, 2017–2020'))
};
const see = (settings: Record<string, number> = {}, language: 'fr' | 'en' = 'fr') =>
	view({}, worlds[language], { settings, placement: [] });

describe('the chain', () => {
	it('is 100, 56, 45, 43, and a measurement that is no part of it', () => {
		const { events, measured, stages } = see();
		expect([events, ...stages.map(({ through }) => through)]).toEqual([100, 56, 45, 43]);
		expect(stages.map(({ behind }) => behind)).toEqual([44, 11, 2]);
		expect([measured.helped, measured.total]).toEqual([22, 1939]);
	});

	it('draws a mark for each event that goes on and for each that stays behind', () => {
		fc.assert(
			fc.property(chosen, (settings) => {
				const shown = see(settings);
				for (const { strokes } of [shown.wide, shown.tall]) {
					const marks = (id: string) => starts(strokes.find((stroke) => stroke.id === id)?.d ?? '').length;
					const [filmed, flagged, reached] = shown.stages;
					expect(marks('events')).toBe(100);
					expect([marks('filmed-through'), marks('filmed-behind')]).toEqual([
						filmed?.through,
						filmed?.behind
					]);
					expect([marks('flagged-through-frame'), marks('flagged-behind')]).toEqual([
						flagged?.through,
						flagged?.behind
					]);
					expect([marks('reached-through-frame'), marks('reached-behind')]).toEqual([
						reached?.through,
						reached?.behind
					]);
					expect(marks('helped') + marks('others')).toBe(1939);
				}
			})
		);
	});

	it('keeps words and marks in the frame, and words apart', () => {
		fc.assert(
			fc.property(chosen, lang, (settings, language) => {
				const { frame, tall, wide } = see(settings, language);
				for (const [{ lines, strokes }, box] of [
					[wide, frame.wide],
					[tall, frame.tall]
				] as const) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
					const [left, top, width, height] = box;
					const out = strokes
						.filter(({ id, transform }) => id !== 'edge' && !transform)
						.flatMap(({ d }) => starts(d))
						.filter(([x, y]) => x < left || x > left + width || y < top || y > top + height);
					expect(out).toEqual([]);
				}
			})
		);
	});

	it('is torn along two lines that never meet', () => {
		const { wide } = see();
		const edge = wide.strokes.find(({ id }) => id === 'edge')?.d ?? '';
		const points = edge
			.slice(1, -1)
			.split('L')
			.map((point) => point.split(' ').map(Number));
		const near = points.slice(0, points.length / 2);
		const far = points.slice(points.length / 2).reverse();
		for (const [tooth, [x = NaN]] of near.entries()) expect(far[tooth]?.[0]).toBeGreaterThan(x);
	});

	it('has a table that adds up, with words in number', () => {
		const { rows } = table(see({ cameras: 0 }, 'en'), worlds.en);
		expect(rows.map((row) => row.slice(1))).toEqual([
			['100', '–'],
			['0', '100'],
			['0', '0'],
			['0', '0'],
			['22', '1,917']
		]);
	});
});
