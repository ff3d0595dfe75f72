import { describe, expect, it } from 'vitest';
import { starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const SERIES = {
	'cameras-towns': [
		{ when: '2013', value: 4760 },
		{ when: '2019', value: 11470 }
	],
	'cameras-nice': [{ when: '2008', value: 130, high: 220 }],
	'cameras-france': [{ when: '2018', value: 60674, high: 76500 }]
};
const world = {
	...worldIn('fr'),
	series: (id: string) => ({ label: `Des villes, ${id}`, points: SERIES[id as keyof typeof SERIES] })
};
const room = { width: 457, height: 201 };

describe('cameras on a slide', () => {
	const shown = view({ series: 'nice', build: 0 }, world);
	const { groups } = slide(shown, room, world);

	it('keep a mark for every hundred, and those that only some sources count apart', () => {
		const marks = groups.map(({ sure, unsure }) => [starts(sure).length, starts(unsure).length]);
		expect(marks).toEqual([
			[48 + 115, 0],
			[1, 1],
			[607, 765 - 607]
		]);
	});

	it('say both numbers where sources differ on the whole country, and what the step speaks of', () => {
		const words = groups.flatMap(({ lines }) => lines.map(({ text }) => text));
		expect(words).toContain(
			world.fill('count.range', {
				low: world.format(60674, { type: 'integer' }),
				high: world.format(76500, { type: 'integer' })
			})
		);
		expect(groups.map(({ faint }) => faint)).toEqual([true, false, true]);
	});

	it('fill the room and stay in it, with marks of one size', () => {
		const places = groups.flatMap(({ sure, unsure }) => starts(sure + unsure));
		expect(Math.max(...places.map(([x]) => x))).toBeGreaterThan(room.width * 0.9);
		expect(Math.max(...places.map(([, y]) => y))).toBeGreaterThan(room.height * 0.8);
		expect(Math.max(...places.map(([, y]) => y))).toBeLessThan(room.height);
	});
});
