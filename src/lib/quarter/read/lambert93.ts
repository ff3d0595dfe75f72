/** The French projection Lambert-93 (EPSG:2154), in which the national map is published. */
import type { Position } from 'geojson';

/** Eccentricity of the ellipsoid GRS 80. */
const ECCENTRICITY = 0.081819191042816;
/** Exponent of the projection. */
const EXPONENT = 0.725607765053267;
/** Constant of the projection, in metres. */
const RADIUS = 11_754_255.4261;
/** Coordinates of the pole, in metres. */
const [POLE_X, POLE_Y] = [700_000, 12_655_612.0499];
/** Meridian of origin, in degrees. */
const CENTRAL_MERIDIAN = 3;
/** Rounds of the iteration for the latitude; five reach 1e-11 of a degree. */
const ROUNDS = 7;

/** Returns whether coordinates are metres of Lambert-93 in metropolitan France: degrees are never so large. */
export const isLambert93 = ([x = NaN, y = NaN]: Position): boolean =>
	x > 0 && x < 1_400_000 && y > 6_000_000 && y < 7_300_000;

/**
 * Returns longitude and latitude in degrees of a position in Lambert-93.
 * Source: Institut géographique national, NT/G 71, “Projection cartographique conique conforme de Lambert”, ALG0004 and
 * ALG0002.
 */
export function fromLambert93([x = NaN, y = NaN]: Position): Position {
	const [dx, dy] = [x - POLE_X, y - POLE_Y];
	const turn = Math.atan2(dx, -dy);
	const isometric = -Math.log(Math.hypot(dx, dy) / RADIUS) / EXPONENT;
	let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
	for (let round = 0; round < ROUNDS; round++) {
		const sine = ECCENTRICITY * Math.sin(latitude);
		latitude =
			2 * Math.atan(((1 + sine) / (1 - sine)) ** (ECCENTRICITY / 2) * Math.exp(isometric)) - Math.PI / 2;
	}
	return [CENTRAL_MERIDIAN + ((turn / EXPONENT) * 180) / Math.PI, (latitude * 180) / Math.PI];
}
