/** Coverage that each camera adds to the cameras before it. */
import { seenCells, streetGrid, type Camera, type Optics } from './coverage.ts';
import type { District } from './district.ts';
import { keptPerCamera } from './per-camera.ts';

const cellsOf = keptPerCamera((district, camera, optics, required) =>
	seenCells(streetGrid(district), district, camera, optics, required)
);

/** Returns the square metres of street that each camera sees at the required density and no camera before it does. */
export function gains(
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
