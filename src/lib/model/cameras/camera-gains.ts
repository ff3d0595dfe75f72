/** Coverage that each camera adds to the cameras before it. */
import { visibleCells, streetGrid, type Camera, type Optics } from './coverage.ts';
import type { District } from '../district/district.ts';
import { memoizePerCamera } from './memoize-per-camera.ts';

const cellsOf = memoizePerCamera((district, camera, optics, required) =>
	visibleCells(streetGrid(district), district, camera, optics, required)
);

/** Returns the square metres of street that each camera sees at the required density and no camera before it does. */
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
