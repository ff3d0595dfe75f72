import type { LineString, Point as PointGeometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point, Ring } from '#lib/model/maths/geometry.ts';

/** What the engraving draws from the file of the district. Coordinates are metres. */
export interface DistrictSurvey {
	readonly buildings: readonly { readonly id: string; readonly use: string; readonly ring: Ring }[];
	readonly streets: readonly {
		readonly id: string;
		readonly name: string;
		readonly line: readonly [Point, Point];
	}[];
	readonly places: Readonly<Record<string, Point>>;
	readonly tram: readonly Point[];
	readonly trees: readonly Point[];
	readonly stalls: readonly { readonly id: string; readonly ring: Ring }[];
	readonly booths: readonly Ring[];
	readonly tables: readonly { readonly id: string; readonly at: Point }[];
	readonly crossings: readonly (readonly [Point, Point])[];
	readonly benches: readonly (readonly [Point, Point])[];
}

type Properties = Readonly<Record<string, string>>;

interface Item<Geometry> {
	readonly id: string;
	readonly geometry: Geometry;
	readonly properties: Properties;
}

/**
 * Returns what the engraving draws from the file of the district.
 * @throws Error if a layer is missing
 */
export function readSurvey(topology: Topology): DistrictSurvey {
	const layer = <Geometry>(name: string): Item<Geometry>[] => {
		const object = topology.objects[name];
		if (object?.type !== 'GeometryCollection') throw new Error(`The district has no layer “${name}”.`);
		return feature(topology, object as GeometryCollection<Properties>).features.map(
			({ id, geometry, properties }) => ({
				id: String(id),
				geometry: geometry as Geometry,
				properties
			})
		);
	};
	const lines = (name: string) => layer<LineString>(name).map(({ geometry }) => ends(geometry));
	return {
		buildings: layer<Polygon>('buildings').map(({ id, geometry, properties }) => ({
			id,
			use: properties['use'] ?? '',
			ring: ring(geometry)
		})),
		streets: layer<LineString>('streets').map(({ id, geometry, properties }) => ({
			id,
			name: properties['name'] ?? '',
			line: ends(geometry)
		})),
		places: Object.fromEntries(
			layer<PointGeometry>('places').map(({ id, geometry }) => [id, point(geometry.coordinates)])
		),
		tram: layer<LineString>('tram').flatMap(({ geometry }) => geometry.coordinates.map(point)),
		trees: layer<PointGeometry>('trees').map(({ geometry }) => point(geometry.coordinates)),
		stalls: layer<Polygon>('stalls').map(({ id, geometry }) => ({ id, ring: ring(geometry) })),
		booths: layer<Polygon>('booths').map(({ geometry }) => ring(geometry)),
		tables: layer<PointGeometry>('tables').map(({ id, geometry }) => ({
			id,
			at: point(geometry.coordinates)
		})),
		crossings: lines('crossings'),
		benches: lines('benches')
	};
}

const point = ([x = NaN, y = NaN]: Position): Point => [x, y];

const ring = ({ coordinates }: Polygon): Ring => (coordinates[0] ?? []).slice(0, -1).map(point);

const ends = ({ coordinates }: LineString): readonly [Point, Point] => [
	point(coordinates[0] ?? []),
	point(coordinates.at(-1) ?? [])
];
