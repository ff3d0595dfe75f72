import { describe, expect, it } from 'vitest';
import { fitProjection, projectPlace } from '#lib/model/maths/map-projection.ts';
import { readOutline } from '#lib/model/plugins/outline-file.ts';
import { viewports } from '../testing/viewports.ts';
import { subpathStarts } from '../testing/text-lines.ts';
import { createTestWorld } from '../testing/world.ts';
import type { World } from '../world.ts';
import scene, { type MapPlaces } from './index.ts';
import { clusterOffsets } from './towns.ts';

const STATUSES = ['running', 'planned', 'stopped', 'annulled', 'unknown'];
/**
 * Name, latitude, longitude and number of projects: two neighbouring towns with several projects, one town
 * far from the others, and two around Paris.
 */
const PLACES = [
	['Nice', 43.7, 7.27, 4],
	['Cannes', 43.55, 7.02, 2],
	['Brest', 48.39, -4.49, 1],
	['Paris', 48.86, 2.35, 2],
	['Massy', 48.73, 2.27, 1]
] as const;
const projection = fitProjection(readOutline('data/france.topojson'));
const towns = PLACES.flatMap(([name, latitude, longitude, count]) =>
	Array.from({ length: count }, (_, index) => ({
		id: `${name.toLowerCase()}-${index}`,
		name,
		at: projectPlace(projection, [latitude, longitude]),
		status: STATUSES[(index + name.length) % STATUSES.length] ?? 'unknown',
		known: '2022'
	}))
);
const world = createTestWorld('fr', { records: { towns } });
const dataOf = (of: World) =>
	(scene.data({ picture: 'france' }, of, { settings: {}, placement: [] }) as { shown: MapPlaces }).shown;
const shown = dataOf(world);
const drawn = (testViewport: keyof typeof viewports, of: World = world) => {
	const viewport = viewports[testViewport];
	if (!viewport) throw new Error('no layout');
	return scene.layout(scene.data({ picture: 'france' }, of, { settings: {}, placement: [] }), viewport, of);
};
const viewportNames = Object.keys(viewports);

describe('the map', () => {
	it('draws a disc for each project, in every viewport', () => {
		expect(shown.count).toBe(towns.length);
		for (const testViewport of viewportNames) {
			const discs = drawn(testViewport).shapes.filter(({ id }) => /^(window-)?towns-(full|open)$/.test(id));
			expect(discs.flatMap(({ d }) => subpathStarts(d))).toHaveLength(towns.length);
		}
	});

	it('labels every town on a desktop viewport, those around Paris in the inset', () => {
		const { shapes, texts } = drawn('desk');
		for (const { name, id } of shown.towns)
			expect(texts.filter((line) => line.text === name && line.id === `${id}-0`)).toHaveLength(1);
		expect(shapes.map(({ id }) => id)).toContain('window');
	});

	it('counts the projects of each status', () => {
		for (const testViewport of viewportNames) {
			const text = drawn(testViewport)
				.texts.map(({ text }) => text)
				.join(' ');
			for (const count of shown.statuses.map(({ count: held }) => held))
				expect(text).toMatch(new RegExp(`\\b${count}\\b`));
		}
	});

	it('lists every project in the table, and accepts an empty list', () => {
		expect(scene.table({ picture: 'france', shown }, world)?.rows).toHaveLength(towns.length);
		const empty = createTestWorld('fr', { records: { towns: [] } });
		for (const testViewport of viewportNames)
			expect(JSON.stringify(drawn(testViewport, empty))).not.toMatch(/NaN|null/);
	});
});

describe('the shelves', () => {
	const KINDS = ['video', 'faces', 'sound', 'other'];
	const objects = createTestWorld('fr', {
		records: { towns: towns.map((town, index) => ({ ...town, kind: KINDS[index % KINDS.length] ?? '' })) }
	});
	const drawnTo = (percent: number, testViewport: keyof typeof viewports = 'desk') => {
		const viewport = viewports[testViewport];
		if (!viewport) throw new Error('no layout');
		const state = { picture: 'france', drawn: percent };
		return scene.layout(scene.data(state, objects, { settings: {}, placement: [] }), viewport, objects);
	};
	const bodies = (drawing: ReturnType<typeof drawnTo>) =>
		drawing.shapes.filter(({ id }) => towns.some((town) => town.id === id));

	it('hold an object for each project, in every viewport', () => {
		for (const testViewport of viewportNames) {
			const drawing = drawnTo(100, testViewport);
			expect(bodies(drawing)).toHaveLength(towns.length);
			const words = drawing.texts.map(({ text }) => text).join(' ');
			for (const { count } of shown.statuses) expect(words).toMatch(new RegExp(`\\b${count}\\b`));
		}
	});

	it('fill from the map, and objects stay in their order', () => {
		const counts = [0, 25, 50, 75, 100].map((percent) => bodies(drawnTo(percent)).length);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
		expect([counts[0], counts.at(-1)]).toEqual([0, towns.length]);
	});

	it('break what was annulled, and only that', () => {
		const cracks = drawnTo(100).shapes.filter(({ id }) => id.endsWith('-crack'));
		expect(cracks).toHaveLength(towns.filter(({ status }) => status === 'annulled').length);
	});
});

describe('discs', () => {
	it('of one town lie side by side', () => {
		for (const count of [1, 2, 3, 4, 7, 9]) {
			const places = clusterOffsets(count);
			expect(places).toHaveLength(count);
			for (const [index, [x, y]] of places.entries())
				for (const [ox, oy] of places.slice(index + 1))
					expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(0.99);
		}
	});
});
