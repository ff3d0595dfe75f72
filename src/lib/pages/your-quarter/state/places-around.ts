import type { Point } from '#lib/model/maths/geometry.ts';

/** Metres between the turns of the spiral. */
const SPREAD_METRES = 12;

/** Returns places of a plan from its middle outwards, in metres: eight on each turn of a spiral. */
export function placesAround({ width, height }: { width: number; height: number }, count: number): Point[] {
	return Array.from({ length: count }, (_, step): Point => {
		const radius = Math.ceil(step / 8) * SPREAD_METRES;
		const angle = (step * Math.PI) / 4;
		return [width / 2 + radius * Math.cos(angle), height / 2 + radius * Math.sin(angle)];
	}).filter(([x, y]) => x > 0 && y > 0 && x < width && y < height);
}
