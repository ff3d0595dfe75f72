import { describe, expect, it } from 'vitest';
import { area, camera, house, mapOf, position, windowOf, way } from '../testing/maps.ts';
import { QuarterFault, type SourceMap, type TaggedFeature } from '../read/source-map.ts';
import { areaOf } from './clean-rings.ts';
import { buildQuarter } from './build-quarter.ts';
import { publicGrid } from './quarter.ts';
import { streetWidth } from './streets.ts';
import { MAX_BUILDINGS } from './window-limits.ts';
import { cameraPlaces } from './camera-places.ts';
import { firstWindow } from './window.ts';

const build = (...features: readonly TaggedFeature[]) => buildQuarter(mapOf(...features), windowOf(100, 80));
const noteOf = (kind: string, ...features: readonly TaggedFeature[]) =>
	build(...features).notes.find((note) => note.kind === kind)?.count;
const HOUSE = house(10, 10, 30, 20);

describe('buildings', () => {
	it('have their size in metres', () => {
		const [block] = build(HOUSE).blocks;
		const corners = (block?.outline ?? []).map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`);
		expect(corners.sort()).toEqual(['10.00 10.00', '10.00 20.00', '30.00 10.00', '30.00 20.00']);
	});

	it.each([
		['underground', house(40, 40, 60, 60, { location: 'underground' })],
		['underground', house(40, 40, 60, 60, { layer: '-1' })],
		['roof', house(40, 40, 60, 60, { building: 'roof' })],
		['small', house(40, 40, 42, 42)],
		['broken', area({ building: 'yes' }, [40, 40], [60, 40], [50, 40])]
	])('are left out with a note: %s', (kind, left) => {
		expect(noteOf(kind, HOUSE, left)).toBe(1);
		expect(build(HOUSE, left).blocks).toHaveLength(1);
	});

	it('whose outline crosses itself are mended', () => {
		const bow = area({ building: 'yes' }, [40, 40], [60, 60], [60, 40], [40, 60]);
		expect(noteOf('mended', bow)).toBe(1);
		expect(build(bow).blocks.map(({ outline }) => Math.round(areaOf(outline)))).toEqual([100, 100]);
	});

	it('that touch, or are up to 20 cm apart, become one block', () => {
		const { blocks } = build(HOUSE, house(30, 10, 40, 20), house(40.15, 10, 50, 20), house(50.5, 10, 60, 20));
		expect(blocks.map(({ outline }) => Math.round(areaOf(outline)))).toEqual([400, 95]);
	});

	it('around a courtyard keep it', () => {
		const ring = [house(10, 10, 50, 15), house(10, 45, 50, 50), house(10, 15, 15, 45), house(45, 15, 50, 45)];
		const { blocks } = build(...ring);
		expect(blocks).toHaveLength(1);
		expect(blocks[0]?.courtyards.map(areaOf)).toEqual([900]);
	});

	it('are opened by a passage', () => {
		const passage = way({ highway: 'footway', tunnel: 'building_passage' }, [20, 5], [20, 25]);
		const { blocks, notes } = build(HOUSE, passage);
		expect(blocks.map(({ outline }) => Math.round(areaOf(outline)))).toEqual([85, 85]);
		expect(notes).toContainEqual({ kind: 'passage', count: 1 });
	});

	it('at the edge are counted as cut, and kept for what they hide', () => {
		const { blocks, notes, buildingCount } = build(
			HOUSE,
			house(90, 10, 120, 20),
			house(110, 40, 130, 60),
			house(150, 40, 170, 60)
		);
		expect(notes).toEqual([{ kind: 'cut', count: 1 }]);
		expect([blocks.length, buildingCount]).toEqual([3, 2]);
	});
});

describe('a window', () => {
	const faultOf = (map: SourceMap, width: number, height: number) => {
		try {
			buildQuarter(map, windowOf(width, height));
			return 'taken';
		} catch (error) {
			if (error instanceof QuarterFault) return error.code;
			throw error;
		}
	};

	it.each([
		['too wide', 601, 400, 'window'],
		['too high', 600, 401, 'window'],
		['too small', 59, 100, 'window'],
		['no number', NaN, 100, 'window'],
		['as large as can be', 600, 400, 'taken']
	])('that is %s', (_what, width, height, code) => {
		expect(faultOf(mapOf(HOUSE), width, height)).toBe(code);
	});

	it('needs a building, and not too many', () => {
		expect(faultOf(mapOf(house(500, 500, 520, 520)), 100, 80)).toBe('no-buildings');
		const many = Array.from({ length: MAX_BUILDINGS + 1 }, (_, i) =>
			house((i % 30) * 3, Math.floor(i / 30) * 4, (i % 30) * 3 + 2.5, Math.floor(i / 30) * 4 + 3)
		);
		expect(faultOf(mapOf(...many), 100, 80)).toBe('buildings');
	});

	it('is first around the cameras, or the middle of the buildings', () => {
		const houses = [HOUSE, house(1000, 0, 1010, 10), house(2000, 0, 2010, 10)];
		const middle = firstWindow(mapOf(...houses)).centre;
		expect(
			middle.map((degrees, i) => degrees - (position([1000, 0])[i] ?? NaN)).map((d) => Math.abs(d) < 1e-3)
		).toEqual([true, true]);
		const cameras = [camera(0, 0), camera(2000, 0), camera(2010, 0)];
		expect(firstWindow(mapOf(...houses, ...cameras)).centre).toEqual(position([2000, 0]));
		expect(() => firstWindow(mapOf(...cameras))).toThrow('no-buildings');
	});
});

describe('a window that is turned along its streets', () => {
	/** Moves a point that is turned by 30° around the middle of the window back onto the map. */
	const turned = ([x, y]: readonly [number, number]) => {
		const [dx, dy] = [x - 50, y - 40];
		const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
		return [dx * cos - dy * sin + 50, dx * sin + dy * cos + 40] as const;
	};
	const corners = (
		[
			[40, 10],
			[60, 10],
			[60, 30],
			[40, 30]
		] as const
	).map(turned);
	const map = mapOf(
		area({ building: 'yes' }, ...corners),
		way({ highway: 'residential' }, turned([10, 40]), turned([90, 40])),
		way({ highway: 'footway' }, turned([30, 40]), turned([30, 60])),
		camera(...turned([70, 40]), { 'camera:direction': 'N' })
	);

	it('has horizontal streets and upright walls, and cameras that look where they did', () => {
		const { turn, streets, blocks, cameras } = buildQuarter(map, { ...windowOf(100, 80), isTurned: true });
		expect(turn).toBe(30);
		const rounded = (line: readonly (readonly [number, number])[] = []) =>
			line.map((point) => point.map((metres) => Math.round(metres)));
		expect(rounded(streets[0]?.line)).toEqual([
			[10, 40],
			[90, 40]
		]);
		expect(new Set(rounded(blocks[0]?.outline).flat())).toEqual(new Set([40, 10, 60, 30]));
		expect(cameras.map(({ headings }) => headings)).toEqual([[240]]);
	});

	it('has north above without being asked', () => {
		const { turn, cameras } = buildQuarter(map, windowOf(100, 80));
		expect([turn, cameras[0]?.headings]).toEqual([undefined, [270]]);
	});
});

describe('places with cameras', () => {
	const houses = [HOUSE, house(1000, 0, 1010, 10)];
	const cameras = [camera(0, 0), camera(1000, 0), camera(1020, 0), camera(1500, 0)];

	it('are those with buildings, with the name of a near street, those with most cameras first', () => {
		const street = way({ highway: 'residential', name: 'Main Street' }, [990, 12], [1010, 12]);
		const places = cameraPlaces(mapOf(...houses, street, ...cameras));
		expect(places.map((place) => [place.cameras, place.street])).toEqual([
			[2, 'Main Street'],
			[1, undefined]
		]);
	});

	it('count no device that is none', () => {
		const guards = [0, 10, 20].map((x) => camera(x, 0, { 'surveillance:type': 'guard' }));
		expect(cameraPlaces(mapOf(...houses, ...guards))).toEqual([]);
	});
});

describe('public ground', () => {
	const shareOf = (...features: readonly TaggedFeature[]) => publicGrid(build(HOUSE, ...features)).area;

	it('is the ways with their width, without buildings', () => {
		expect(shareOf(way({ highway: 'residential' }, [-50, 50], [150, 50]))).toBe(100 * 10);
		expect(shareOf(way({ highway: 'footway' }, [-50, 50], [150, 50]))).toBe(100 * 3 + 100 - 100);
		// Through the house, 20 m of 100 m are lost.
		expect(shareOf(way({ highway: 'living_street' }, [-50, 15], [150, 15]))).toBe(80 * 8);
	});

	it('is squares and pedestrian areas, and no gardens', () => {
		const corners = [
			[50, 50],
			[70, 50],
			[70, 70],
			[50, 70]
		] as const;
		const street = way({ highway: 'residential' }, [-50, 30], [150, 30]);
		const alone = shareOf(street);
		expect(shareOf(street, area({ place: 'square' }, ...corners)) - alone).toBe(400);
		expect(shareOf(street, area({ highway: 'pedestrian', area: 'yes' }, ...corners)) - alone).toBe(400);
		expect(shareOf(street, area({ leisure: 'garden' }, ...corners)) - alone).toBe(0);
	});

	it('is all ground without buildings where a map has no ways', () => {
		const quarter = build(HOUSE);
		expect([quarter.hasStreets, publicGrid(quarter).area]).toEqual([false, 100 * 80 - 200]);
	});

	it('is not lost beside a building that is partly outside', () => {
		const left = buildQuarter(mapOf(house(-20, 10, 10, 20)), windowOf(100, 80));
		expect(publicGrid(left).area).toBe(100 * 80 - 100);
	});
});

it.each([
	[{ highway: 'residential' }, 10],
	[{ highway: 'residential', width: '6' }, 9],
	[{ highway: 'residential', width: '6,5 m', sidewalk: 'no' }, 6.5],
	[{ highway: 'residential', width: '6', sidewalk: 'left' }, 7.5],
	[{ highway: 'tertiary', lanes: '2' }, 9],
	[{ highway: 'footway', width: '2' }, 2],
	[{ highway: 'residential', width: 'wide' }, 10],
	[{ highway: 'residential', width: '9999' }, 10],
	[{ highway: 'service', service: 'driveway' }, undefined],
	[{ highway: 'service', access: 'private' }, undefined],
	[{ highway: 'service', access: 'private', foot: 'yes' }, 4],
	[{ highway: 'primary', tunnel: 'yes' }, undefined],
	[{ highway: 'footway', layer: '-1' }, undefined],
	[{ highway: 'footway', tunnel: 'building_passage' }, 3],
	[{ highway: 'corridor' }, undefined],
	[{ highway: 'construction' }, undefined],
	[{ railway: 'rail' }, undefined]
])('a way with the tags %o is %s m of public ground wide', (tags, width) => {
	expect(streetWidth(tags)).toBe(width);
});
