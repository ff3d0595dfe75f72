import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fitProjection, landTest, MAP_SIDE, projectPlace } from '../maths/map-projection.ts';
import { readOutline } from './outline-file.ts';

const FRANCE = 'data/france.topojson';
const [NICE, BREST, LILLE] = [[43.7, 7.27] as const, [48.39, -4.49] as const, [50.63, 3.06] as const];
const folder = mkdtempSync(join(tmpdir(), 'outline-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the land of a map', () => {
	const land = readOutline(FRANCE);
	const projection = fitProjection(land);

	it('fills a square, with places at their positions', () => {
		const [nice, brest, lille] = [NICE, BREST, LILLE].map((at) => projectPlace(projection, at));
		for (const place of [nice, brest, lille])
			for (const each of place ?? [-1]) expect(each > 0 && each < MAP_SIDE).toBe(true);
		expect(brest?.[0]).toBeLessThan(lille?.[0] ?? 0);
		expect(lille?.[1]).toBeLessThan(nice?.[1] ?? 0);
	});

	it('contains its towns and ports, but not the sea or swapped coordinates', () => {
		const isOn = landTest(land);
		for (const at of [NICE, BREST, LILLE]) expect(isOn(at)).toBe(true);
		for (const at of [
			[45, -6],
			[7.27, 43.7],
			[51.5, 0]
		] as const)
			expect(isOn(at)).toBe(false);
	});

	it('is the same for both winding orders in a GeoJSON file', () => {
		const ring = [
			[0, 40],
			[10, 40],
			[10, 50],
			[0, 50],
			[0, 40]
		];
		const lands = [ring, ring.toReversed()].map((each, index) => {
			const path = join(folder, `${index}.geojson`);
			writeFileSync(path, JSON.stringify({ type: 'Polygon', coordinates: [each] }));
			return readOutline(path);
		});
		for (const each of lands) expect(landTest(each)([45, 5])).toBe(true);
		expect(lands[0]).toEqual(lands[1]);
	});

	it('names a missing layer', () => {
		expect(() => readOutline(FRANCE, 'moon')).toThrow('moon');
		expect(readOutline(FRANCE, 'suburbs').coordinates.length).toBeGreaterThan(2);
	});
});
