/** Projections of maps, and what is on their land; the build projects outlines, the studio places a town. */
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

/** Length of the longer side of a map, in map units. */
export const MAP_SIDE = 1000;
/**
 * Distance from the land at which a place still counts as on land, as a share of the diagonal of the map: places such
 * as ports may lie outside simplified coasts.
 */
const COAST_TOLERANCE = 0.011;
/** Width in degrees above which a map counts as a world map. */
const WORLD_WIDTH_DEGREES = 120;

/**
 * Returns the land of a map: everything in GeoJSON, or one layer of TopoJSON; undefined if it does not have the layer.
 * @param layer layer of TopoJSON; by default the first one
 */
export function landOf(file: GeoJSON | Topology, layer?: string): MultiPolygon | undefined {
	if (file.type !== 'Topology') return { type: 'MultiPolygon', coordinates: polygonsIn(file) };
	const object = file.objects[layer ?? Object.keys(file.objects)[0] ?? ''];
	return object && { type: 'MultiPolygon', coordinates: polygonsIn(feature(file, object)) };
}

/** Returns all polygons of a shape, with rings wound as d3-geo requires: the smaller part of the globe is inside. */
export function polygonsIn(shape: GeoJSON | null): Position[][][] {
	// A feature may have no geometry.
	if (!shape) return [];
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
 * Returns a projection that fits a map into a square of {@link MAP_SIDE} units, with north up at its centre: Equal
 * Earth for the world, and conformal (conic, or Mercator near the equator) for a country or a continent.
 */
export function fitProjection(land: MultiPolygon): GeoProjection {
	const [[west, south], [east, north]] = geoBounds(land);
	const width = east - west;
	const base = () => {
		if (width > WORLD_WIDTH_DEGREES) return geoEqualEarth();
		const sixth = (north - south) / 6;
		const parallels: [number, number] = [south + sixth, north - sixth];
		return Math.abs(parallels[0] + parallels[1]) < 5
			? geoMercator()
			: geoConicConformal().parallels(parallels);
	};
	return base()
		.rotate([-(west + width / 2), 0])
		.precision(0)
		.fitSize([MAP_SIDE, MAP_SIDE], land);
}

/** Returns the position of a place (latitude and longitude in degrees) on a map, rounded to a tenth of a map unit. */
export function projectPlace(
	projection: GeoProjection,
	[latitude, longitude]: readonly [number, number]
): Point {
	const [x, y] = projection([longitude, latitude]) ?? [NaN, NaN];
	return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/**
 * Returns a function that tests whether a place, given as latitude and longitude in degrees, is on the land of a map.
 * It has a small tolerance at the coast.
 */
export function landTest(
	land: MultiPolygon
): (at: readonly [latitude: number, longitude: number]) => boolean {
	const [low, high] = geoBounds(land);
	const tolerance = geoDistance(low, high) * COAST_TOLERANCE;
	const vertices = land.coordinates.flat(2) as [number, number][];
	return ([latitude, longitude]) => {
		const point: [number, number] = [longitude, latitude];
		return geoContains(land, point) || vertices.some((vertex) => geoDistance(vertex, point) < tolerance);
	};
}
