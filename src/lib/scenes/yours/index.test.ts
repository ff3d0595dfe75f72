import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import type { Placement } from '#lib/model/district/district.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import yours, { type Yours } from './index.ts';

const world = createTestWorld('en', { best, scenario });
const state = {
	...{ time: 360, frame: 'free', people: 'show', names: ['rene'], count: Infinity },
	...{ placed: 'reader', rings: 'detect', blind: 'hide', invites: 4, score: 'show' }
} as const;
/** Cameras that film little, far from the fall. */
const placements: readonly Placement[] = [10, 20, 30, 40, 50].map((along) => ({
	building: 'C',
	along,
	heading: 90
}));
const dataOf = (placement: readonly Placement[]) =>
	yours.data(state, world, { settings: { ...constants, cameras: 12 }, placement }) as Yours;
const draw = (placement: readonly Placement[]) =>
	Object.entries(viewports).map(([name, viewport]) => {
		const drawing = yours.layout(dataOf(placement), viewport, world);
		const shapes = (drawing.baseMaps ?? []).flatMap((map) => map.shapes);
		return {
			name,
			texts: drawing.texts.map(({ text }) => text).join(' '),
			outlines: shapes.filter(({ style }) => style === 'compared').length,
			sectors: shapes.filter(({ style }) => style === 'sector detect').length
		};
	});

describe('the reader’s cameras on the plan', () => {
	it('are counted up to four, in every viewport', () => {
		for (const count of [0, 1, 2, 3, 4])
			for (const { name, texts, sectors } of draw(placements.slice(0, count))) {
				expect([name, texts]).toEqual([name, expect.stringContaining(`${count} of 4`)]);
				expect([name, sectors]).toEqual([name, count]);
			}
	});

	it('are counted up to as many as the step invites to, and nothing more is told while the score is hidden', () => {
		const hidden = { ...state, invites: 6, score: 'hide' } as const;
		const choices = { settings: { ...constants, cameras: 12 }, placement: placements };
		for (const [name, viewport] of Object.entries(viewports)) {
			const view = yours.data(hidden, world, choices) as Yours;
			const texts = yours.layout(view, viewport, world).texts.map(({ text }) => text);
			expect([name, texts.join(' ')]).toEqual([name, expect.stringContaining('5 of 6')]);
			expect([view.gains, view.compared.cameras]).toEqual([[], []]);
		}
	});

	it('have an example with its field of view until the first is placed', () => {
		const examples = (placement: readonly Placement[]) =>
			Object.values(viewports).map((viewport) =>
				(yours.layout(dataOf(placement), viewport, world).baseMaps ?? [])
					.flatMap((map) => map.shapes)
					.filter(({ style }) => style === 'ghost')
			);
		expect(dataOf([]).example?.share).toBeGreaterThan(0);
		for (const shapes of examples([])) expect(shapes).toHaveLength(1);
		for (const shapes of examples(placements.slice(0, 1))) expect(shapes).toEqual([]);
	});

	it('are compared on the plan with as many of the rule from the fourth on', () => {
		for (const count of [0, 1, 3])
			for (const { outlines } of draw(placements.slice(0, count))) expect(outlines).toBe(0);
		for (const count of [4, 5])
			for (const { name, outlines } of draw(placements.slice(0, count)))
				expect([name, outlines]).toEqual([name, count]);
		const { best: share, compared } = dataOf(placements.slice(0, 4));
		expect(compared.cameras).toEqual(best.slice(0, 4));
		expect(share).toBeGreaterThan(0);
	});

	it('say until when they filmed the person who falls, as the rail does', () => {
		const twelve = best.slice(0, 12).map(({ placement }) => placement);
		const { fall } = dataOf(twelve);
		expect(fall.sight).toBe('until');
		expect(fall.until).toBeGreaterThan(12 * 3600);
		expect(dataOf([]).fall.sight).toBe('unfilmed');
	});

	it('are placed on the whole district on a slide, as large as it fits, with a letter for each building', () => {
		const { district } = world;
		for (const [name, viewport] of Object.entries(viewports)) {
			if (!viewport.isProjected) continue;
			const { width, height } = viewport;
			const { baseMaps: [map] = [], texts } = yours.layout(dataOf(placements), viewport, world);
			if (!map) throw new Error(`${name}: no map`);
			const [right, bottom] = [map.x + district.width * map.scale, map.y + district.height * map.scale];
			// Positions are rounded to a tenth of a unit.
			expect([name, map.x > -0.2, map.y > -0.2, right < width + 0.2, bottom < height + 0.2]).toEqual([
				...[name, true, true, true, true]
			]);
			const largest = Math.min(width / district.width, height / district.height);
			expect([name, map.scale / largest > 0.9]).toEqual([name, true]);
			const letters = texts.filter(({ text }) => district.buildings.some(({ id }) => id === text));
			expect([name, letters.map(({ text }) => text).sort()]).toEqual([
				...[name, district.buildings.map(({ id }) => id).sort()]
			]);
		}
	});
});
