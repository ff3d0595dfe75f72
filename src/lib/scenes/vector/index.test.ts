import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { recognisingFigure } from '../testing/recognising.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import { data, STRANGER_COUNT } from './data.ts';
import vector from './index.ts';

const world = createTestWorld('fr');
const degree = fc.integer({ min: 0, max: 10 });
const settings = fc.record({
	light: degree,
	angle: degree,
	age: degree,
	match: fc.integer({ min: 40, max: 70 })
});
const seen = (chosen: Record<string, number>) =>
	data({}, world, { settings: { ...constants, ...chosen }, placement: [] });
const drawn = (chosen: Record<string, number>, testViewport: string) => {
	const viewport = viewports[testViewport];
	return (viewport && vector.layout(seen(chosen), viewport, world)) ?? EMPTY_DRAWING;
};
const markOfPerson = (chosen: Record<string, number>, testViewport = 'desk') =>
	drawn(chosen, testViewport).series.find(({ kind }) => kind === 'people')?.marks[0];

describe('two photographs of one face', () => {
	it('have the distance and the result that the figures in the text state', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { distance, radius, isMatch, strangers } = seen(chosen);
				expect(distance).toBe(recognisingFigure('faces.distance', chosen));
				expect(radius).toBe(recognisingFigure('faces.radius', chosen));
				expect(isMatch).toBe(distance < radius);
				expect(strangers.filter(({ distance }) => distance < radius)).toEqual([]);
			})
		);
	});

	it('match with the settings of the story, and not in the dark', () => {
		expect(markOfPerson({})?.frame).toBe('right');
		expect(markOfPerson({ light: 10 })?.frame).toBe('missed');
	});

	it('have sixteen bars each, and the first are outlined behind the second', () => {
		const { shapes } = drawn({}, 'desk');
		for (const id of ['filed-bars', 'taken-others', 'taken-bars'])
			expect(shapes.find((shape) => shape.id === id)?.d.match(/M/g)).toHaveLength(16);
	});

	it('are on the scale at their true distance, like every stranger', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.keys(viewports)), (chosen, testViewport) => {
				const { distance, radius, strangers } = seen(chosen);
				const { series, shapes } = drawn(chosen, testViewport);
				const start = (id: string) =>
					Number(/M([\d.]+)/.exec(shapes.find((one) => one.id === id)?.d ?? '')?.[1]);
				const [zero, edge] = [start('near-zone'), start('edge')];
				const scale = (edge - zero) / radius;
				const x = new Map(series.flatMap(({ marks }) => marks.map((mark) => [mark.id, mark.x] as const)));
				const off = (id: string, away: number) => Math.abs((x.get(id) ?? NaN) - zero - away * scale);
				expect(off('ines', distance)).toBeLessThan(0.5);
				expect(strangers).toHaveLength(STRANGER_COUNT);
				// Stacks are offset by up to half a dot, and the scale is derived from rounded positions.
				for (const { id, distance } of strangers) expect(off(id, distance)).toBeLessThan(7);
			}),
			{ numRuns: 30 }
		);
	});

	it('have a table of all their numbers', () => {
		const { rows = [] } = vector.table(seen({ angle: 0 }), world) ?? {};
		expect(rows).toHaveLength(16 + 5);
		for (const [, first, second] of rows.slice(0, 16)) expect(second).toBe(first);
		expect(rows[16]?.[2]).toBe('0,00');
	});
});
