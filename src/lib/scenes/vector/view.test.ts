import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { figure } from '../testing/recognising.ts';
import { worldIn } from '../testing/world.ts';
import { table } from './table.ts';
import { STRANGERS, view, type VectorView } from './view.ts';

const worlds = { fr: worldIn('fr'), en: worldIn('en') };
const degree = fc.integer({ min: 0, max: 10 });
const settings = fc.record({
	light: degree,
	angle: degree,
	age: degree,
	match: fc.integer({ min: 40, max: 70 })
});
const lang = fc.constantFrom('fr' as const, 'en' as const);
const see = (chosen: Record<string, number>, language: 'fr' | 'en' = 'fr') =>
	view({ build: 0 }, worlds[language], { settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: VectorView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
const path = ({ strokes }: VectorView['wide'], id: string) => strokes.find((one) => one.id === id)?.d ?? '';
/** Left edges and heights of bars. */
const bars = (d: string) =>
	[...d.matchAll(/M(-?[\d.]+) -?[\d.]+v(-?[\d.]+)h/g)].map(
		([, x, height]) => [Number(x), Number(height)] as const
	);

describe('two photographs of one face', () => {
	it('are as far apart, and taken for one person, as the sentences say', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { apart, radius, matched } = see(chosen).measured;
				expect(apart).toBe(figure('faces.distance', chosen));
				expect(radius).toBe(figure('faces.radius', chosen));
				expect(matched).toBe(apart < radius);
			})
		);
	});

	it('are recognised with the story’s settings, and not in the dark', () => {
		for (const [light, id] of [
			[0, 'alert-right'],
			[10, 'event-missed']
		] as const) {
			const { wide } = see({ light });
			expect(wide.strokes.find((one) => one.id === 'verdict')?.style).toBe(id);
		}
		expect(see({ light: 10 }, 'en').wide.lines.map(({ text }) => text)).toContain(
			'photo 2, at 1.49: not recognised'
		);
	});

	it('become sixteen bars each, as high as their numbers; the first stand behind the second', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const seen = see(chosen);
				const { filed, taken } = seen.measured;
				for (const [drawn] of layouts(seen)) {
					const [first, second, ghosts] = ['filed-bars', 'taken-bars', 'ghosts'].map((id) =>
						bars(path(drawn, id))
					);
					expect([first?.length, second?.length, ghosts?.length]).toEqual([16, 16, 16]);
					expect(ghosts?.map(([, height]) => height)).toEqual(first?.map(([, height]) => height));
					const unit = (first?.[0]?.[1] ?? 0) / (filed.numbers[0] ?? 1);
					for (const [index, [x, height]] of (second ?? []).entries()) {
						expect(Math.abs(height - unit * (taken.numbers[index] ?? NaN))).toBeLessThan(0.4);
						expect(x).toBeGreaterThan(ghosts?.[index]?.[0] ?? Infinity);
					}
				}
			})
		);
	});

	it('stand on the rule at their true distance, and so does every stranger', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const seen = see(chosen);
				const { apart, radius, strangers } = seen.measured;
				for (const [drawn] of layouts(seen)) {
					const middle = (id: string) => {
						const [left, right] = [...path(drawn, id).matchAll(/M(-?[\d.]+)|a([\d.]+)/g)].map((found) =>
							Number(found[1] ?? found[2])
						);
						return (left ?? NaN) + (right ?? NaN);
					};
					const [zero, edge] = [middle('origin'), starts(path(drawn, 'edge'))[0]?.[0] ?? NaN];
					const scale = (edge - zero) / radius;
					expect(Math.abs(middle('own') - zero - apart * scale)).toBeLessThan(0.5);
					const dots = starts(path(drawn, 'strangers')).map(([x]) => x);
					expect(dots).toHaveLength(STRANGERS);
					for (const [index, x] of dots.entries()) {
						expect(Math.abs(x - zero - (strangers[index] ?? NaN) * scale)).toBeLessThan(3.2);
					}
				}
				expect(strangers.filter((away) => away < radius)).toEqual([]);
			})
		);
	});

	it('are told of in words that touch neither one another nor the edge', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [{ lines }, box] of layouts(see(chosen, language))) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
					expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(4.5);
				}
			})
		);
	});

	it('have a table of all their numbers', () => {
		const { rows } = table(see({ angle: 0 }), worlds.fr);
		expect(rows).toHaveLength(16 + 5);
		for (const [, first, second] of rows.slice(0, 16)) expect(second).toBe(first);
		expect(rows[16]?.[2]).toBe('0,00');
	});
});
