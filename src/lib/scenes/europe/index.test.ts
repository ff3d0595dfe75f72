import { countries as outlines } from 'virtual:europe';
import { describe, expect, it } from 'vitest';
import { parseRings } from '#lib/chart/plan/map-outline.ts';
import { sample } from '../../../../tests/random.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import defineMarkScene from './index.ts';

const USES = ['at', 'fr', 'de'];
const EXPECTED = ['es', 'se'];
const europe = Object.keys(outlines).map((id): WorldRecord => ({
	id,
	name: id.toUpperCase(),
	when: '2021-10',
	kind: USES.includes(id) ? 'uses' : EXPECTED.includes(id) ? 'expected' : 'unlisted',
	...(id === 'gb' ? { status: 'outside' } : {})
}));
const world = createTestWorld('fr', { records: { europe } });
const view = defineMarkScene.data({}, world, { settings: {}, placement: [] });
const drawn = (name: string) => {
	const viewport = viewports[name];
	if (!viewport) throw new Error('no layout');
	return defineMarkScene.layout(view, viewport, world);
};

/** Returns the area of a shape without holes, in square kilometres. */
const area = (path: string): number =>
	Math.abs(
		parseRings(path)
			.flatMap((ring) =>
				ring.map(([x, y], index) => {
					const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
					return (x * nextY - nextX * y) / 2;
				})
			)
			.reduce((sum, one) => sum + one, 0)
	);

describe('the map of Europe', () => {
	it('has the Union of 2021 and the United Kingdom, at their true size', () => {
		expect(Object.keys(outlines)).toHaveLength(28);
		expect(area(outlines['fr'] ?? '') / 551_000).toBeCloseTo(1, 1);
		expect(area(outlines['de'] ?? '') / 357_000).toBeCloseTo(1, 1);
	});

	it('draws every country with its status in every viewport, and counts each status', () => {
		for (const viewport of sample(Object.keys(viewports), 3)) {
			const { shapes, texts } = drawn(viewport);
			const of = (id: string) => parseRings(shapes.find((shape) => shape.id === id)?.d ?? '').length;
			const all = Object.values(outlines).reduce((sum, outline) => sum + parseRings(outline).length, 0);
			expect(of('uses') + of('expected') + of('unlisted') + of('outside')).toBe(all);
			const text = texts.map(({ text }) => text).join(' ');
			for (const count of [USES.length, EXPECTED.length, 22]) expect(text).toContain(String(count));
		}
	});

	it('labels every country of the study on a desktop viewport', () => {
		const names = drawn('desk').texts.map(({ text }) => text);
		for (const { name, id } of europe) if (id !== 'gb') expect(names).toContain(name);
	});

	it('measures the countries a few at a time before the layout, which draws the same then', () => {
		const before = drawn('desk');
		const pieces = defineMarkScene.prepare?.({}, world, { settings: {}, placement: [] }) ?? [];
		expect(pieces.length).toBeGreaterThanOrEqual(Object.keys(outlines).length / 10);
		for (const measure of pieces) measure();
		const again = defineMarkScene.data({}, world, { settings: {}, placement: [] });
		expect(defineMarkScene.layout(again, viewports['desk'] ?? { width: 0, height: 0 }, world)).toEqual(
			before
		);
	});

	it('lists every country in the table, users first, and gives the date', () => {
		const table = defineMarkScene.table(view, world);
		expect(table?.rows).toHaveLength(28);
		expect(table?.rows.slice(0, 3).map(([, code]) => code)).toEqual(['AT', 'DE', 'FR']);
		expect(table?.caption).toContain('octobre 2021');
	});
});
