import { describe, expect, it } from 'vitest';
import { buildQuarter } from '../area/build-quarter.ts';
import { camera, house, mapOf, way, windowOf } from '../testing/maps.ts';
import { comparePlaces, candidatePlaces } from './compare-places.ts';
import { measureCoverage } from './coverage-range.ts';

/**
 * A street of 10 m along a wall of 100 m, with a house across it at the other side: the street is 1,000 m². A camera films
 * 38.4 m far, in an angle of 90°.
 */
const build = (...cameras: readonly ReturnType<typeof camera>[]) =>
	buildQuarter(
		mapOf(house(-50, 0, 150, 30), way({ highway: 'residential' }, [-50, 35], [150, 35]), ...cameras),
		windowOf(100, 80)
	);
const filmedBy = (...cameras: readonly ReturnType<typeof camera>[]) => {
	const quarter = build(...cameras);
	return measureCoverage(quarter, quarter.cameras);
};
/** Area of a half disc of 38.4 m cut at a street of 10 m, from a point 0.6 m from its side, by integration. */
const RING_AREA = Array.from(
	{ length: 10 },
	(_, row) => 2 * Math.sqrt(38.4 ** 2 - (row + 0.5 - 0.6) ** 2)
).reduce((sum, part) => sum + part, 0);
/** Area of the triangle with a right angle at a camera that looks across the street: 9.4 m high, twice as wide. */
const ACROSS_AREA = 9.4 * 9.4;

describe('the range', () => {
	it('of one camera that looks across the street is one number', () => {
		const { ground, filmed, gains } = filmedBy(
			camera(50, 31, { 'camera:type': 'fixed', 'camera:direction': 'S' })
		);
		expect(ground).toBe(1000);
		expect(filmed.least).toBe(filmed.most);
		expect(Math.abs(filmed.least - ACROSS_AREA)).toBeLessThan(10);
		expect(gains).toEqual([{ inOrder: filmed, asLast: filmed }]);
	});

	it('of one dome begins at nothing, and ends at the whole circle', () => {
		const { filmed, gains } = filmedBy(camera(50, 31, { 'camera:type': 'dome' }));
		expect(filmed.least).toBe(0);
		expect(Math.abs(filmed.most - RING_AREA)).toBeLessThan(10);
		expect(gains).toEqual([{ inOrder: filmed, asLast: filmed }]);
	});

	it('of a camera with a direction, and two without at the same place, adds each ring once', () => {
		const known = camera(50, 31, { 'camera:direction': '180' });
		const { filmed, gains } = filmedBy(known, camera(50, 31), camera(50, 31, { 'camera:type': 'panning' }));
		expect(Math.abs(filmed.least - ACROSS_AREA)).toBeLessThan(10);
		expect(Math.abs(filmed.most - RING_AREA)).toBeLessThan(10);
		const rest = filmed.most - filmed.least;
		expect(gains).toEqual([
			// The first loses all it adds if a ring sees the same.
			{ inOrder: { least: filmed.least, most: filmed.least }, asLast: { least: 0, most: filmed.least } },
			{ inOrder: { least: 0, most: rest }, asLast: { least: 0, most: rest } },
			{ inOrder: { least: 0, most: rest }, asLast: { least: 0, most: rest } }
		]);
	});
});

describe('the best places', () => {
	it('are on façades at public ground, never at the back of a house', () => {
		const places = candidatePlaces(build());
		expect(places.length).toBeGreaterThan(0);
		expect(places.every(({ camera: { y } }) => y > 30)).toBe(true);
	});

	const three = [0, 1, 2].map((x) => ({ at: [x, 0], headings: [90] }) as const);

	it('film more than random ones, and each place adds something', () => {
		const { bestArea, randomArea, best } = comparePlaces(build(), three);
		expect(bestArea.least).toBeGreaterThan(randomArea.least);
		expect(bestArea).toEqual(measureCoverage(build(), best).filmed);
		expect(best).toHaveLength(3);
	});

	it('are none where no wall is near public ground', () => {
		const remote = mapOf(house(40, 0, 60, 10), way({ highway: 'footway' }, [-50, 60], [150, 60]));
		expect(comparePlaces(buildQuarter(remote, windowOf(100, 80)), three)).toMatchObject({
			best: [],
			bestArea: { least: 0, most: 0 },
			randomArea: { least: 0, most: 0 }
		});
	});
});
