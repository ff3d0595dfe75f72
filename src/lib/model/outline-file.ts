/** Outlines of maps, from a GeoJSON or TopoJSON file that the story names. At build alone: no map library goes to the browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
	geoArea,
	geoBounds,
	geoConicConformal,
	geoContains,
	geoDistance,
	geoEqualEarth,
	geoMercator
} from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { GeoJSON, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from './geometry.ts';

/** The longer side of a map, in its own units. */
export const SIDE = 1000;
/** Outlines are simplified, and ports lie on them: this share of the map off the coast a place is still on it. */
const SHORE = 0.011;
/** Wider maps, in degrees, are of the world. */
const WORLD = 120;

/**
 * The land of a map: all of a GeoJSON file, or a layer of a TopoJSON file.
 * @param path of the file, from the folder of the project
 * @param layer by default the first one
 * Throws where the file cannot be read, or has no such layer.
 */
export function readOutline(path: string, layer?: string): MultiPolygon {
	const file = JSON.parse(readFileSync(resolve(path), 'utf8')) as GeoJSON | Topology;
	if (file.type !== 'Topology') return { type: 'MultiPolygon', coordinates: polygonsIn(file) };
	const object = file.objects[layer ?? Object.keys(file.objects)[0] ?? ''];
	if (!object) throw new Error(`${path} has no layer “${layer ?? ''}”.`);
	return { type: 'MultiPolygon', coordinates: polygonsIn(feature(file, object)) };
}

/** Every polygon, its rings wound as d3 wants them: the smaller part of the globe is inside. */
function polygonsIn(shape: GeoJSON): Position[][][] {
	switch (shape.type) {
		case 'FeatureCollection':
			return shape.features.flatMap(polygonsIn);
		case 'Feature':
			return polygonsIn(shape.geometry);
		case 'GeometryCollection':
			return shape.geometries.flatMap(polygonsIn);
		case 'MultiPolygon':
			return shape.coordinates.flatMap((coordinates) => polygonsIn({ type: 'Polygon', coordinates }));
		case 'Polygon': {
			const isInsideOut = geoArea(shape) > 2 * Math.PI;
			return [isInsideOut ? shape.coordinates.map((ring) => ring.toReversed()) : shape.coordinates];
		}
		default:
			return [];
	}
}

/**
 * A projection for a map: conic and true in shape where it is of a country or a continent, upright in its middle; it fills
 * a square of {@link SIDE} units.
 */
export function projectionOf(land: MultiPolygon): GeoProjection {
	const [[west, south], [east, north]] = geoBounds(land);
	const wide = east - west;
	const base = () => {
		if (wide > WORLD) return geoEqualEarth();
		const sixth = (north - south) / 6;
		const parallels: [number, number] = [south + sixth, north - sixth];
		return Math.abs(parallels[0] + parallels[1]) < 5
			? geoMercator()
			: geoConicConformal().parallels(parallels);
	};
	return base()
		.rotate([-(west + wide / 2), 0])
		.precision(0)
		.fitSize([SIDE, SIDE], land);
}

/** Where a place is on a map, to a tenth of its units. @param at latitude and longitude */
export function placeOn(projection: GeoProjection, [latitude, longitude]: readonly [number, number]): Point {
	const [x, y] = projection([longitude, latitude]) ?? [NaN, NaN];
	return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/**
 * Whether a place stands on the land of a map.
 * @returns a test of latitude and longitude
 */
export function onLand(land: MultiPolygon): (at: readonly [latitude: number, longitude: number]) => boolean {
	const [low, high] = geoBounds(land);
	const near = geoDistance(low, high) * SHORE;
	const shore = land.coordinates.flat(2) as [number, number][];
	return ([latitude, longitude]) => {
		const point: [number, number] = [longitude, latitude];
		return geoContains(land, point) || shore.some((each) => geoDistance(each, point) < near);
	};
}
