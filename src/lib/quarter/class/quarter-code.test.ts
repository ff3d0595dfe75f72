import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCharacters } from '#lib/model/plan-code/code-characters.ts';
import { distance } from '#lib/model/maths/geometry.ts';
import { sample } from '../../../../tests/random.ts';
import { buildQuarter } from '../area/build-quarter.ts';
import { MAX_HEIGHT, MAX_WIDTH } from '../area/window-limits.ts';
import { firstWindow } from '../area/window.ts';
import type { OwnCamera } from '../saved/own-camera.ts';
import { CROPS, readCrop } from '../testing/maps.ts';
import { readQuarterCode, writeQuarterCode } from './quarter-code.ts';
import { cameraWithIndex, nearestIndex, quarterGrid } from './quarter-grid.ts';

const crop = readCrop('courtyards');
const window = firstWindow(crop);
const quarter = buildQuarter(crop, window);
const grid = quarterGrid(quarter);
const anyPlan = fc.array(
	fc.nat(grid.size - 1).map((index) => cameraWithIndex(grid, index)),
	{ minLength: 1, maxLength: 6 }
);
const sorted = (cameras: readonly OwnCamera[]) =>
	cameras.map(({ at, mount, heading }) => [mount, ...at, heading].join()).sort();

describe('the code of a plan on a quarter', () => {
	it('has 20 characters, and gives back up to six cameras', () => {
		fc.assert(
			fc.property(anyPlan, (cameras) => {
				const code = writeQuarterCode(quarter, cameras);
				expect(code).toMatch(/^[\dA-Y]{20}$/);
				const read = readQuarterCode(quarter, ` ${code.toLowerCase().replace(/(.{4})/g, '$1-')}`);
				if (!Array.isArray(read)) throw new Error('Expected cameras');
				expect(sorted(read)).toEqual(sorted(cameras));
			})
		);
	});

	it.each(sample(CROPS, 2))('fits the whole of the crop “%s” in the largest frame', (name) => {
		const map = readCrop(name);
		const large = buildQuarter(map, { ...firstWindow(map), width: MAX_WIDTH, height: MAX_HEIGHT });
		const { size } = quarterGrid(large);
		const last = cameraWithIndex(quarterGrid(large), size - 1);
		expect(writeQuarterCode(large, Array<OwnCamera>(6).fill(last))).toHaveLength(20);
	});

	it('moves a camera to the nearest place that a code can name', () => {
		const [place] = grid.places;
		if (!place) throw new Error('Expected a wall');
		const [x, y] = place.at;
		const near = { at: [x + 0.2, y], mount: place.mount, heading: (place.headings[0] ?? 0) + 1 } as const;
		const index = nearestIndex(grid, near);
		const { at, heading } = cameraWithIndex(grid, index ?? 0);
		expect(distance(...at, ...near.at)).toBeLessThanOrEqual(grid.metres);
		expect(heading).toBe(place.headings[0]);
	});

	it('is refused on another map, in another frame, and with a slip of the hand', () => {
		const code = writeQuarterCode(quarter, [cameraWithIndex(grid, 7)]);
		const moved = buildQuarter(crop, { ...window, width: window.width - 20 });
		const other = readCrop('avenues');
		for (const elsewhere of [moved, buildQuarter(other, firstWindow(other))])
			expect(readQuarterCode(elsewhere, code)).toEqual({ kind: 'map' });
		const slip = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
		expect(readQuarterCode(quarter, slip)).toEqual({ kind: 'check' });
		expect(readQuarterCode(quarter, code.slice(1))).toEqual({ kind: 'length', count: 19 });
		expect(readQuarterCode(quarter, writeCharacters(31n ** 19n - 1n))).toEqual({ kind: 'map' });
	});

	it('holds no seventh camera', () => {
		const camera = cameraWithIndex(grid, 0);
		expect(() => writeQuarterCode(quarter, Array<OwnCamera>(7).fill(camera))).toThrow(RangeError);
	});
});
