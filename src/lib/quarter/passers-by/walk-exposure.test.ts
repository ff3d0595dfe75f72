import { describe, expect, it } from 'vitest';
import { PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '#lib/model/cameras/placement.ts';
import { district, placement } from '#lib/model/testing/fixtures.ts';
import { shortestWalks, walkExposure } from '#lib/model/walks/shortest-walks.ts';
import { buildQuarter } from '../area/build-quarter.ts';
import { publicGrid, type Quarter } from '../area/quarter.ts';
import { firstWindow } from '../area/window.ts';
import { toQuarter } from '../saved/story-quarter.ts';
import { camera, CROPS, house, mapOf, readCrop, way, windowOf } from '../testing/maps.ts';
import { averageExposure, crossingWalks, measureWalk } from './walk-exposure.ts';
import { waysIn } from './ways-in.ts';

const STREET = { highway: 'residential', name: 'Long Street' };
const lengthOf = (walks: readonly (readonly unknown[])[]) =>
	walks.reduce((sum, { length }) => sum + length, 0) / walks.length;

describe('in the district of the story', () => {
	const cameras = placement.slice(0, 12).map(({ camera: each }) => each);
	const quarter = toQuarter(district, cameras);

	it('walks are as long as those of the story, within one per cent', () => {
		const { walks, apart } = crossingWalks(quarter);
		const expected = shortestWalks(district);
		expect([walks.length, apart]).toEqual([expected.length, 0]);
		expect(Math.abs(lengthOf(walks) / lengthOf(expected) - 1)).toBeLessThan(0.01);
	});

	it('as much of them is filmed as the story says, within two per cent of a walk', () => {
		const story = walkExposure(district, cameras, PLACEMENT_OPTICS, PLACEMENT_DENSITY);
		const found = averageExposure(quarter, quarter.cameras);
		expect(found?.count).toBe(story.count);
		// All directions are known: the least is the most.
		expect(found?.seen.least).toBe(found?.seen.most);
		expect(Math.abs((found?.seen.most ?? 0) - story.seen)).toBeLessThan(0.02);
		expect(Math.abs((found?.met.most ?? 0) - story.met)).toBeLessThan(0.05);
	});
});

/** A straight street of 10 m between two rows of houses, from west to east. */
const street = (...devices: readonly ReturnType<typeof camera>[]) =>
	buildQuarter(
		mapOf(house(0, 0, 100, 30), house(0, 50, 100, 80), way(STREET, [-10, 40], [110, 40]), ...devices),
		windowOf(100, 80)
	);

describe('along a straight street', () => {
	const walk = (quarter: Quarter, densities: readonly number[] = []) =>
		measureWalk(
			quarter,
			[
				[0.5, 40.5],
				[99.5, 40.5]
			],
			quarter.cameras,
			densities
		);

	it('people come in at both ends, and the way in bears the name of its street', () => {
		expect(waysIn(street()).map(({ side, street: name }) => [side, name])).toEqual([
			['east', 'Long Street'],
			['west', 'Long Street']
		]);
	});

	it('a camera of known direction films what is in front of it, up to its reach of 38.4 m', () => {
		const eastward = { 'camera:type': 'fixed', 'camera:direction': '90' };
		const found = walk(street(camera(20.5, 40.5, eastward)));
		expect(found?.length).toBe(99);
		expect(found?.path).toHaveLength(2);
		expect(found?.filmed).toEqual({ least: 38, most: 38 });
	});

	it('a dome films nothing for sure, and at most both sides', () => {
		const found = walk(street(camera(50.5, 40.5, { 'camera:type': 'dome' })));
		expect(found?.filmed).toEqual({ least: 0, most: 76 });
	});

	it('fewer metres are near enough to identify, and fewer still by a stricter standard', () => {
		const dome = walk(street(camera(50.5, 40.5, { 'camera:type': 'dome' })), [250, 500]);
		// 3.84 and 1.92 m on both sides.
		expect(dome?.identified).toEqual([
			{ least: 0, most: 8 },
			{ least: 0, most: 4 }
		]);
	});

	it('a door stands for the nearest place on public ground', () => {
		const quarter = street();
		expect(
			measureWalk(
				quarter,
				[
					[10, 10],
					[60, 70]
				],
				[],
				[]
			)?.path
		).toEqual([
			[9.5, 35.5],
			[59.5, 44.5]
		]);
	});
});

it('places that no public ground joins have no walk, and are counted', () => {
	const quarter = buildQuarter(
		mapOf(house(0, 20, 100, 60), way(STREET, [-10, 10], [110, 10]), way(STREET, [-10, 70], [110, 70])),
		windowOf(100, 80)
	);
	const { waysIn: ends, walks, apart } = crossingWalks(quarter);
	expect([ends.length, walks.length, apart]).toEqual([4, 2, 4]);
	expect(
		measureWalk(
			quarter,
			[
				[5, 10],
				[5, 70]
			],
			[],
			[]
		)
	).toBeUndefined();
});

it.each(CROPS)('no walk of the crop “%s” leaves public ground', (name) => {
	const map = readCrop(name);
	const quarter = buildQuarter(map, firstWindow(map));
	const { street: ground, columns } = publicGrid(quarter);
	const pieces = crossingWalks(quarter).walks.flat();
	expect(pieces.length).toBeGreaterThan(1000);
	expect(pieces.filter(([x, y]) => !ground[Math.floor(y) * columns + Math.floor(x)])).toEqual([]);
});
