/** Reads the district from its TopoJSON file. Build and tests only: topojson does not ship to the browser. */
import { feature } from 'topojson-client';
import type { Feature, LineString, MultiLineString, Point as GeoPoint, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { District, Spot } from './district.ts';
import type { Outlooks } from './faced-streets.ts';
import type { Point, Ring } from '../maths/geometry.ts';

/** Width of the plan in metres, from west to east. */
const WIDTH = 240;
/** Height of the plan in metres, from north to south. */
const HEIGHT = 160;

/** Half the side of a tree pit as an obstacle for walkers, in metres. */
const TREE_PIT_HALF_SIDE = 0.45;
/** Half the side of a table as an obstacle for walkers, in metres. */
const TABLE_HALF_SIDE = 0.4;
/** Half the depth of a bench as an obstacle for walkers, in metres. */
const BENCH_HALF_DEPTH = 0.2;

/**
 * Returns the district that a TopoJSON file describes, with everything that the models need.
 * @throws Error if a layer is missing
 */
export function readDistrict(topology: Topology): District {
	const layer = <G extends Feature['geometry']>(name: string): Feature<G>[] => {
		const object = topology.objects[name];
		if (object?.type !== 'GeometryCollection') throw new Error(`The district has no layer “${name}”.`);
		return feature(topology, object).features as Feature<G>[];
	};
	const lines = layer<MultiLineString>('network').flatMap(({ geometry }) => geometry.coordinates);
	return {
		width: WIDTH,
		height: HEIGHT,
		buildings: layer<Polygon>('buildings').map(({ id, geometry, properties }) => ({
			id: String(id),
			use: String(properties?.['use']),
			ring: ring(geometry)
		})),
		entrances: layer<GeoPoint>('entrances').map(({ id, geometry }) => ({
			id: String(id),
			at: point(geometry.coordinates)
		})),
		places: Object.fromEntries(
			layer<GeoPoint>('places').map(({ id, geometry }) => [String(id), point(geometry.coordinates)])
		),
		furniture: [
			...layer<Polygon>('stalls').map(({ geometry }) => ring(geometry)),
			...layer<GeoPoint>('tables').map(({ geometry }) => square(geometry.coordinates, TABLE_HALF_SIDE)),
			...layer<GeoPoint>('trees').map(({ geometry }) => square(geometry.coordinates, TREE_PIT_HALF_SIDE)),
			...layer<LineString>('benches').map(({ geometry }) => strip(geometry.coordinates, BENCH_HALF_DEPTH))
		],
		tram: layer<LineString>('tram').flatMap(({ geometry }) => geometry.coordinates.map(point)),
		network: readNetwork(lines),
		spots: layer<{ type: 'MultiPoint'; coordinates: Position[] }>('spots').map(
			({ geometry, properties }) => ({
				kind: properties?.['kind'] as Spot['kind'],
				seats: geometry.coordinates.map(point),
				...(properties?.['facing'] !== undefined && { facing: Number(properties['facing']) })
			})
		)
	};
}

/**
 * Returns the names of the streets and squares that the walls of each building face.
 * @throws Error if a wall faces a street that the file does not define
 */
export function readOutlooks({ objects }: Topology): Outlooks {
	const layer = (name: string) => {
		const object = objects[name];
		return object?.type === 'GeometryCollection' ? object.geometries : [];
	};
	const property = (feature: { readonly properties?: unknown }, name: string): unknown =>
		(feature.properties as Readonly<Record<string, unknown>> | undefined)?.[name];
	const names = new Map(layer('streets').map((street) => [street.id, String(property(street, 'name'))]));
	return Object.fromEntries(
		layer('buildings').map((building) => [
			String(building.id),
			((property(building, 'outlooks') ?? []) as (string | null)[]).map((street) => {
				const name = street === null ? null : names.get(street);
				if (name === undefined) throw new Error(`The district has no street “${street}”.`);
				return name;
			})
		])
	);
}

/** Builds the walking network from lines. Lines that share a point are connected there. */
function readNetwork(lines: readonly Position[][]): District['network'] {
	const nodes: Point[] = [];
	const index = new Map<string, number>();
	const node = (position: Position): number => {
		const key = position.join(' ');
		const known = index.get(key);
		if (known !== undefined) return known;
		index.set(key, nodes.length);
		return nodes.push(point(position)) - 1;
	};
	const links: number[][] = [];
	for (const line of lines) {
		line.slice(1).forEach((end, i) => {
			const from = node(line[i] as Position);
			(links[from] ??= []).push(node(end));
		});
	}
	return { nodes, links: nodes.map((_, i) => links[i] ?? []) };
}

const point = ([x = NaN, y = NaN]: Position): Point => [x, y];

const ring = (polygon: Polygon): Ring => (polygon.coordinates[0] as Position[]).slice(0, -1).map(point);

/**
 * Returns a square around a point.
 * @param half half its side in metres
 */
function square([x = NaN, y = NaN]: Position, half: number): Ring {
	return [
		[x - half, y - half],
		[x + half, y - half],
		[x + half, y + half],
		[x - half, y + half]
	];
}

/**
 * Returns a rectangle along a line.
 * @param half half its width in metres
 */
function strip([start, end]: Position[], half: number): Ring {
	const [x1, y1] = point(start as Position);
	const [x2, y2] = point(end as Position);
	const length = Math.hypot(x2 - x1, y2 - y1);
	const [nx, ny] = [(-(y2 - y1) / length) * half, ((x2 - x1) / length) * half];
	return [
		[x1 + nx, y1 + ny],
		[x2 + nx, y2 + ny],
		[x2 - nx, y2 - ny],
		[x1 - nx, y1 - ny]
	];
}
