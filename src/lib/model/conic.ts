import type { Point } from './geometry.ts';

const RADIANS = Math.PI / 180;
/** Mean radius of the Earth in kilometres. */
const RADIUS = 6371;
/** As for Lambert-93, the projection of French maps: true along 44° and 49° north, upright along 3° east. */
const [SOUTH, NORTH, MERIDIAN, MIDDLE] = [44, 49, 3, 46.5];

const stretch = (latitude: number): number => Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2);
const cosine = (latitude: number): number => Math.cos(latitude * RADIANS);

const cone = Math.log(cosine(SOUTH) / cosine(NORTH)) / Math.log(stretch(NORTH) / stretch(SOUTH));
const size = (RADIUS * cosine(SOUTH) * stretch(SOUTH) ** cone) / cone;
const radius = (latitude: number): number => size / stretch(latitude) ** cone;

/**
 * Lambert's conformal conic projection (Snyder, “Map Projections: A Working Manual”, 1987, p. 107, for a sphere).
 * The outline of France is projected at build, by d3-geo with the same parallels; its towns, which come from the
 * story and may change, by these few lines, so that no map software goes to the browser.
 * @param latitude degrees north, above −90 and below 90
 * @param longitude degrees east
 * @returns kilometres east and south of 46.5° N, 3° E; true to 0.4 % within France
 */
export function conic(latitude: number, longitude: number): Point {
	const angle = cone * (longitude - MERIDIAN) * RADIANS;
	const r = radius(latitude);
	return [r * Math.sin(angle), r * Math.cos(angle) - radius(MIDDLE)];
}
