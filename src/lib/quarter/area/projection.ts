/** Metres on a plan around a place, from longitude and latitude. */
import type { Position } from 'geojson';
import { radians, type Point } from '#lib/model/maths/geometry.ts';

/**
 * Returns a function that gives the metres of a position on a plan, x to the east and y to the south. Within 600 m, the
 * plane differs from the ellipsoid by about a centimetre.
 * @param centre longitude and latitude in degrees of the middle of the plan
 * @param width metres from the west to the east of the plan
 * @param height metres from its north to its south
 * @param turn degrees by which its x axis is turned from the east to the south
 */
export function createProjection(
	[centreX = NaN, centreY = NaN]: Position,
	width: number,
	height: number,
	turn = 0
): (position: Position) => Point {
	const { east, north } = metresPerDegree(centreY);
	const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
	return ([x = NaN, y = NaN]) => {
		const [toEast, toSouth] = [(x - centreX) * east, (centreY - y) * north];
		return [toEast * cos + toSouth * sin + width / 2, toSouth * cos - toEast * sin + height / 2];
	};
}

/** Returns the position that is so many metres to the east and south of another. */
export function moveBy([x = NaN, y = NaN]: Position, metresEast: number, metresSouth: number): Position {
	const { east, north } = metresPerDegree(y);
	return [x + metresEast / east, y - metresSouth / north];
}

/**
 * Returns the metres in a degree of longitude and of latitude, at a latitude in degrees on the ellipsoid WGS 84.
 * Source: the usual series of the arc of the meridian and of the parallel.
 */
export function metresPerDegree(latitude: number): { readonly east: number; readonly north: number } {
	const angle = radians(latitude);
	return {
		east: 111_412.84 * Math.cos(angle) - 93.5 * Math.cos(3 * angle) + 0.118 * Math.cos(5 * angle),
		north: 111_132.92 - 559.82 * Math.cos(2 * angle) + 1.175 * Math.cos(4 * angle)
	};
}
