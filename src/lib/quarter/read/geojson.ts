/** Reads GeoJSON: of Overpass Turbo, of the French cadastre, of the national map (BD TOPO), or of any other map. */
import type { Geometry, Position } from 'geojson';
import { fromLambert93, isLambert93 } from './lambert93.ts';
import {
	checkDegrees,
	dayOf,
	isRecord,
	keepTags,
	MAX_POINTS,
	QuarterFault,
	type SourceMap,
	type TaggedFeature
} from './source-map.ts';

/** Returns whether a value is a collection of features, or one feature. */
export const isGeoJson = (value: unknown): boolean =>
	isRecord(value) && (value['type'] === 'FeatureCollection' || value['type'] === 'Feature');

/** Collections of geometries may contain others; deeper ones are ignored. */
const MAX_DEPTH = 3;

/**
 * Returns the content of a GeoJSON file. Coordinates in Lambert-93 are recognised by their size.
 * @throws QuarterFault if coordinates are neither degrees nor Lambert-93, or there are too many points
 */
export function readGeoJson(file: Readonly<Record<string, unknown>>): SourceMap {
	const list: readonly unknown[] = Array.isArray(file['features']) ? file['features'] : [file];
	const features = list.filter((each) => isRecord(each));
	const counter = { points: 0 };
	const read = features.flatMap((feature) =>
		geometriesOf(feature['geometry'], counter).map((geometry) => ({
			geometry,
			properties: propertiesOf(feature)
		}))
	);
	const origin = originOf(features);
	return {
		origin,
		features: read.map(({ geometry, properties }): TaggedFeature => ({
			type: 'Feature',
			geometry,
			properties: keepTags(toOsmTags(properties, geometry, origin))
		})),
		date: dayOf(file['timestamp'])
	};
}

/** Overpass Turbo writes tags as properties, or under `tags` in older versions. */
function propertiesOf({ properties }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	if (!isRecord(properties)) return {};
	return isRecord(properties['tags']) ? properties['tags'] : properties;
}

/** Returns who made a file, from the names of its properties. */
function originOf(features: readonly Readonly<Record<string, unknown>>[]): SourceMap['origin'] {
	for (const feature of features) {
		const properties = propertiesOf(feature);
		if ('building' in properties || 'highway' in properties || 'man_made' in properties) return 'osm';
		if ('cleabs' in properties) return 'bd-topo';
		if ('commune' in properties && 'type' in properties) return 'cadastre';
	}
	return 'unknown';
}

/** Returns the properties with tags of OpenStreetMap in place of those of the cadastre and the national map. */
function toOsmTags(
	properties: Readonly<Record<string, unknown>>,
	{ type }: Geometry,
	origin: SourceMap['origin']
): Readonly<Record<string, unknown>> {
	if (origin === 'osm') return properties;
	const id = properties['cleabs'];
	if (typeof id === 'string' && id.startsWith('TRONROUT'))
		return {
			highway: 'unclassified',
			width: properties['largeur_de_chaussee'],
			name: properties['nom_voie']
		};
	// The other maps that are read here are maps of buildings.
	return type === 'Polygon' || type === 'MultiPolygon' ? { building: 'yes' } : {};
}

/** Returns the geometries of a feature in degrees; none for what is no geometry. */
function geometriesOf(geometry: unknown, counter: { points: number }, depth = 0): Geometry[] {
	if (!isRecord(geometry) || depth > MAX_DEPTH) return [];
	const { type, coordinates, geometries } = geometry;
	if (type === 'GeometryCollection')
		return (Array.isArray(geometries) ? (geometries as unknown[]) : []).flatMap((each) =>
			geometriesOf(each, counter, depth + 1)
		);
	const levels = LEVELS[String(type)];
	if (levels === undefined) return [];
	const read = readPositions(coordinates, levels, counter);
	return read === undefined ? [] : [{ type, coordinates: read } as Geometry];
}

/** Depth of the lists around the positions of each type of geometry. */
const LEVELS: Readonly<Record<string, number>> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

function readPositions(value: unknown, levels: number, counter: { points: number }): unknown {
	if (!Array.isArray(value)) return undefined;
	const list = value as readonly unknown[];
	if (levels === 0) return readPosition(list, counter);
	const read = list.map((each) => readPositions(each, levels - 1, counter));
	return read.includes(undefined) ? undefined : read;
}

function readPosition([x, y]: readonly unknown[], counter: { points: number }): Position | undefined {
	if (typeof x !== 'number' || typeof y !== 'number') return undefined;
	if (++counter.points > MAX_POINTS) throw new QuarterFault('nodes', { limit: String(MAX_POINTS) });
	if (isLambert93([x, y])) return fromLambert93([x, y]);
	return checkDegrees([x, y]);
}
