import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { placementAt, placementGrid } from '#lib/model/plan-code/placement-grid.ts';
import { writePlanCode } from '#lib/model/plan-code/plan-code.ts';
import { hash } from '#lib/model/maths/random.ts';
import { district } from '#lib/model/testing/fixtures.ts';
import { numRuns } from '../../../../../../../tests/random.ts';
import { readQr } from './read-qr.ts';

const grid = placementGrid(district);
/** Twelve have each distance and each tilt. */
const codes = Array.from({ length: numRuns(12, 70) }, (_, number) =>
	writePlanCode(district, {
		mission: number % 6,
		cameras: Array.from({ length: 6 }, (__, camera) => placementAt(grid, hash(1, number, camera) % grid.size))
	})
);

/**
 * Returns a picture of a code as a camera sees it: on a grey ground, turned, and with noise. It is drawn as `QrCode.svelte`
 * does, with the same level of correction and the same border.
 * @param side length in pixels of one module
 * @param degrees by which the code is turned
 */
function pictureOf(text: string, side: number, degrees: number) {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const [width, height] = [640, 480];
	const pixels = new Uint8ClampedArray(width * height * 4);
	const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const [dx, dy] = [x - width / 2, y - height / 2];
			const column = Math.floor((dx * cos + dy * sin) / side + size / 2);
			const row = Math.floor((dy * cos - dx * sin) / side + size / 2);
			const isDark = data[row]?.[column];
			const noise = (hash(7, x, y) % 40) - 20;
			const grey = (isDark === undefined ? 150 : isDark ? 40 : 215) + noise;
			pixels.set([grey, grey, grey, 255], (y * width + x) * 4);
		}
	return { width, height, data: pixels };
}

describe('pictures of codes', () => {
	it('of plans are read back, near and farther, straight and tilted', () => {
		codes.forEach((code, number) => {
			const [side, degrees] = [5 + (number % 5) * 2, (number % 7) * 4 - 12];
			expect([number, readQr(pictureOf(code, side, degrees))]).toEqual([number, code]);
		});
	});

	it('are the smallest that hold a code, so that they are read from far away', () => {
		for (const code of codes) expect(encode(code, { ecc: 'M' }).version).toBe(1);
	});

	it('are not found where there is none', () => {
		const empty = pictureOf('', 1, 0);
		empty.data.fill(128);
		expect(readQr(empty)).toBe('');
	});
});
