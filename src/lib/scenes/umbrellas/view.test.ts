import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detection } from '#lib/model/supervision.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { view } from './view.ts';

const worlds = { fr: worldIn('fr'), en: worldIn('en') };
const lang = fc.constantFrom('fr' as const, 'en' as const);
const monitors = fc.integer({ min: 1, max: 9 });
const see = (count: number, language: 'fr' | 'en' = 'fr') =>
	view({ build: 0 }, worlds[language], { settings: { monitors: count }, placement: [] });

describe('the umbrellas', () => {
	it('are a hundred for each wall, filled as often as somebody spotted them', () => {
		const { wide, tall } = see(1);
		for (const { columns } of [wide, tall]) {
			expect(columns.map(({ full }) => starts(full).length)).toEqual([85, 74, 58, 53]);
			expect(columns.map(({ empty }) => starts(empty).length)).toEqual([15, 26, 42, 47]);
			expect(columns.map(({ wall }) => starts(wall).length)).toEqual([1, 4, 6, 9]);
		}
	});

	it('mark the reader’s monitors at the height that the model gives', () => {
		fc.assert(
			fc.property(monitors, (count) => {
				const { measured, wide, tall } = see(count);
				expect(measured).toBe([1, 4, 6, 9].includes(count));
				for (const { columns, yours, floor, ceiling } of [wide, tall]) {
					expect((floor - yours.y) / (floor - ceiling)).toBeCloseTo(detection(count), 2);
					expect(columns.filter(({ chosen }) => chosen).length).toBe(measured ? 1 : 0);
				}
			})
		);
	});

	it('are told of in words that touch neither one another nor the edge', () => {
		fc.assert(
			fc.property(monitors, lang, (count, language) => {
				const { frame, wide, tall } = see(count, language);
				for (const [{ lines }, box] of [
					[wide, frame.wide],
					[tall, frame.tall]
				] as const) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
				}
			})
		);
	});

	it('has columns that stay apart and inside the figure', () => {
		const { frame, wide, tall } = see(9);
		for (const [{ columns, half }, [left, , width]] of [
			[wide, frame.wide],
			[tall, frame.tall]
		] as const) {
			const xs = columns.map(({ x }) => x);
			xs.slice(1).forEach((x, i) => expect(x - (xs[i] ?? 0)).toBeGreaterThan(2 * half));
			expect(Math.min(...xs) - half).toBeGreaterThan(left);
			expect(Math.max(...xs) + half).toBeLessThan(left + width);
		}
	});
});
