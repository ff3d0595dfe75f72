/** Areas with ids, such as communes or districts, from a GeoJSON or TopoJSON file. Build only. */
import { geoPath } from 'd3-geo';
import type { Feature, GeoJSON, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { fitProjection, polygonsIn } from '../maths/map-projection.ts';
import { parseMapFile } from './outline-file.ts';

/** An area of a file. */
export interface FileArea {
	/** Its id, written like those of records: small letters, digits and hyphens. */
	readonly id: string;
	/** Its name in the file; its id if it has none. */
	readonly name: string;
	readonly shape: MultiPolygon;
}

/** Properties that may hold the id and the name of an area, the first one that is there. */
const [ID_PROPERTIES, NAME_PROPERTIES] = [
	['id', 'code', 'insee', 'iso_a2', 'name'],
	['name', 'nom', 'label']
];

/**
 * Returns the areas of a file: each feature with polygons is one. Its id is that of the feature, or its property `id`,
 * `code` or `name`.
 * @param path path of the file, relative to the project folder
 * @throws Error with what is wrong, in a clause after the name of the file
 */
export function readAreas(path: string): readonly FileArea[] {
	const features = featuresIn(parseMapFile(path));
	const areas = features.flatMap(({ id, properties, geometry }): FileArea[] => {
		const coordinates = polygonsIn(geometry);
		const property = (names: readonly string[]): unknown =>
			names.map((name): unknown => properties?.[name]).find((value) => value !== undefined && value !== null);
		const own = id ?? property(ID_PROPERTIES);
		if (coordinates.length === 0) return [];
		if (typeof own !== 'string' && typeof own !== 'number')
			throw new Error('has an area without an “id”, “code” or “name”');
		const name = property(NAME_PROPERTIES);
		return [
			{
				id: toRecordId(own),
				name: typeof name === 'string' ? name : String(own),
				shape: { type: 'MultiPolygon', coordinates }
			}
		];
	});
	if (areas.length === 0) throw new Error('has no polygons');
	const ids = areas.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined) throw new Error(`has the area “${twice}” twice`);
	return areas;
}

function featuresIn(file: GeoJSON | Topology): readonly Feature[] {
	if (file.type === 'FeatureCollection') return file.features;
	if (file.type === 'Feature') return [file];
	if (file.type !== 'Topology') return [{ type: 'Feature', properties: {}, geometry: file }];
	const [layer] = Object.values(file.objects);
	return layer ? featuresIn(feature(file, layer)) : [];
}

const toRecordId = (id: string | number): string =>
	String(id)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-|-$/g, '');

/** Returns the path data of areas by their ids, projected as one map; see `fitProjection` for its units. */
export function areaPaths(areas: readonly FileArea[]): ReadonlyMap<string, string> {
	const coordinates = areas.flatMap(({ shape }) => shape.coordinates);
	const path = geoPath(fitProjection({ type: 'MultiPolygon', coordinates })).digits(1);
	return new Map(areas.map(({ id, shape }) => [id, path(shape) ?? '']));
}
