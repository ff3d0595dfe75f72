import { describe, expect, it } from 'vitest';
import { starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const world = {
	...worldIn('fr'),
	value: (_id: string, when: string) => (when === 'helped' ? 22 : 1939)
};
const ROOMS = [
	{ width: 457, height: 201 },
	{ width: 315, height: 201 },
	{ width: 244, height: 214 }
];
const shown = (guess: number) =>
	view({ filled: 'guess', build: 0 }, world, { settings: { 'guess-effect': guess }, placement: [] });

describe.each(ROOMS)('investigations on a slide, $width × $height', (room) => {
	it('hide the answer from a class that has not guessed', () => {
		const { empty, filled, lines } = slide(shown(-1), room, world);
		expect([starts(empty).length, filled]).toEqual([1939, '']);
		expect(lines.map(({ text }) => text).join(' ')).not.toContain('22');
	});

	it('fill those that images helped to solve, in a row of their own, and count the others', () => {
		const { empty, filled, lines } = slide(shown(300), room, world);
		expect([starts(empty).length, starts(filled).length]).toEqual([1917, 22]);
		const lowest = Math.max(...starts(filled).map(([, y]) => y));
		expect(Math.min(...starts(empty).map(([, y]) => y))).toBeGreaterThan(lowest);
		expect(lines.map(({ text }) => text).join(' ')).toContain(world.fill('effect.helped', { helped: '22' }));
	});
});
