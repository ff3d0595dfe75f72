import { geoConicConformal } from 'd3-geo';
import type { Point } from './geometry.ts';

/**
 * Lambert’s conformal conic projection with the parallels of Lambert-93, the projection of French maps: true along 44°
 * and 49° north, upright along 3° east, in kilometres from 46.5° N, 3° E. Used at build alone, for the outline of France
 * and for the towns of the story: no map library goes to the browser.
 */
export const projection = geoConicConformal()
	.parallels([44, 49])
	.rotate([-3, 0])
	.center([0, 46.5])
	// Mean radius of the Earth in kilometres.
	.scale(6371)
	.translate([0, 0])
	.precision(0);

/**
 * Where a place is on the map of France.
 * @returns kilometres east and south of 46.5° N, 3° E, to a hundred metres; true to 0.4 % within France
 */
export function onMapOfFrance([latitude, longitude]: readonly [latitude: number, longitude: number]): Point {
	const [x, y] = projection([longitude, latitude]) ?? [NaN, NaN];
	return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
