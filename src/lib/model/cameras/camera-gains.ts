/** The area of street that each camera adds to what the cameras before it see. */
import { CACHE_BY_CAMERA, visibleCells, streetGrid, type Camera, type Optics } from './coverage.ts';
import type { District } from '../district/district.ts';
import { memoizeFor } from '../maths/memoize.ts';

const cellsOf = memoizeFor(
	(district: District, camera: Camera, optics: Optics, required: number) =>
		visibleCells(streetGrid(district), district, camera, optics, required),
	CACHE_BY_CAMERA
);

/**
 * Returns for each camera the area of street, in square metres, that it sees and no camera before it does.
 * @param required pixels per metre from which on street counts as seen
 */
export function cameraGains(
	district: District,
	cameras: readonly Camera[],
	optics: Optics,
	required: number
): number[] {
	const seen = new Uint8Array(streetGrid(district).street.length);
	return cameras.map((camera) => {
		let gain = 0;
		for (const cell of cellsOf(district, camera, optics, required)) {
			if (!seen[cell]) gain++;
			seen[cell] = 1;
		}
		return gain;
	});
}
