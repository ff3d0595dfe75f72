/** Who and what is in the view of a camera: only that can be analysed. */
import type { Incident } from '#lib/narrative/scenario.ts';
import { eye, type Camera, type Optics } from './coverage.ts';
import type { District } from './district.ts';

/** Those of some figures on the plan that a camera sees at so many pixels a metre, in the same order. */
export function framed<Figure extends { readonly x: number; readonly y: number }>(
	figures: readonly Figure[],
	district: District,
	cameras: readonly Camera[],
	optics: Optics,
	density: number
): Figure[] {
	const { width, height } = district;
	const inside = ({ x, y }: Figure) => x >= 0 && y >= 0 && x <= width && y <= height;
	const eyes = cameras.map((camera) => eye(district, camera, optics, density));
	return figures.filter(inside).filter(({ x, y }) => eyes.some((isSeen) => isSeen([x, y])));
}

/** Ids of the incidents whose place a camera sees at so many pixels a metre. */
export function filmedIncidents(
	incidents: readonly Incident[],
	district: District,
	cameras: readonly Camera[],
	optics: Optics,
	density: number
): Set<string> {
	const eyes = cameras.map((camera) => eye(district, camera, optics, density));
	const seen = incidents.filter(({ place }) => {
		const at = district.places[place];
		return !!at && eyes.some((isSeen) => isSeen(at));
	});
	return new Set(seen.map(({ id }) => id));
}
