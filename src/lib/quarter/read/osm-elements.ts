/** Turns the elements of OpenStreetMap (nodes, ways, relations) into features. */
import type { Geometry, Position } from 'geojson';
import { joinRings, placeHoles } from './join-rings.ts';
import {
	checkDegrees,
	dayOf,
	isRecord,
	keepTags,
	MAX_POINTS,
	QuarterFault,
	type SourceMap,
	type TaggedFeature,
	type Tags
} from './source-map.ts';

/** A member of a relation, with its geometry if Overpass was asked for it (`out geom`). */
export interface OsmMember {
	readonly type: string;
	readonly ref: number;
	readonly role: string;
	readonly geometry?: readonly OsmPoint[];
}

interface OsmPoint {
	readonly lat: number;
	readonly lon: number;
}

/** An element in the form of Overpass JSON. */
export interface OsmElement extends Partial<OsmPoint> {
	readonly type: 'node' | 'way' | 'relation';
	readonly id: number;
	readonly tags?: Readonly<Record<string, unknown>>;
	readonly nodes?: readonly number[];
	readonly members?: readonly OsmMember[];
	readonly geometry?: readonly OsmPoint[];
	readonly center?: OsmPoint;
}

/** Returns whether a value is an answer of Overpass. */
export const isOverpass = (value: unknown): value is Readonly<Record<string, unknown>> =>
	isRecord(value) && Array.isArray(value['elements']);

/**
 * Returns the content of an answer of Overpass. What has not the form of an element is left out.
 * @throws QuarterFault if there are more than {@link MAX_POINTS} points
 */
export function readOverpass({ elements, osm3s }: Readonly<Record<string, unknown>>): SourceMap {
	const list = (Array.isArray(elements) ? (elements as unknown[]) : []).flatMap(readElement);
	const points = list.reduce((sum, { geometry, nodes }) => sum + 1 + (geometry ?? nodes ?? []).length, 0);
	if (points > MAX_POINTS) throw new QuarterFault('nodes', { limit: String(MAX_POINTS) });
	return {
		origin: 'osm',
		features: featuresOf(list),
		date: isRecord(osm3s) ? dayOf(osm3s['timestamp_osm_base']) : undefined
	};
}

function readElement(value: unknown): OsmElement[] {
	if (!isRecord(value)) return [];
	const { type, id, tags, nodes, members, geometry, center } = value;
	if (type !== 'node' && type !== 'way' && type !== 'relation') return [];
	const [at, middle] = [readPoint(value), readPoint(center)];
	return [
		{
			type,
			id: Number(id),
			...at,
			tags: isRecord(tags) ? tags : {},
			...(Array.isArray(nodes) && { nodes: nodes.map(Number) }),
			...(Array.isArray(members) && { members: members.flatMap(readMember) }),
			...(Array.isArray(geometry) && { geometry: readPoints(geometry) }),
			...(middle && { center: middle })
		}
	];
}

function readMember(value: unknown): OsmMember[] {
	if (!isRecord(value)) return [];
	const { type, ref, role, geometry } = value;
	const points = Array.isArray(geometry) && { geometry: readPoints(geometry) };
	return [{ type: String(type), ref: Number(ref), role: typeof role === 'string' ? role : '', ...points }];
}

const readPoints = (list: readonly unknown[]): OsmPoint[] => list.flatMap((each) => readPoint(each) ?? []);

const readPoint = (value: unknown): OsmPoint | undefined =>
	isRecord(value) && typeof value['lat'] === 'number' && typeof value['lon'] === 'number'
		? { lat: value['lat'], lon: value['lon'] }
		: undefined;

/**
 * Returns the tagged elements as features: nodes as points, ways as lines or areas, relations of the type multipolygon as
 * areas with holes. Ways and relations of which a point is missing lose only that point.
 * @throws QuarterFault if coordinates are no degrees
 */
export function featuresOf(elements: readonly OsmElement[]): TaggedFeature[] {
	const nodes = new Map<number, Position>();
	const ways = new Map<number, OsmElement>();
	for (const element of elements) {
		const { type, id, lat, lon } = element;
		if (type === 'node' && lat !== undefined && lon !== undefined) nodes.set(id, checkDegrees([lon, lat]));
		if (type === 'way') ways.set(id, element);
	}
	const lineOf = ({ geometry, nodes: refs = [] }: Pick<OsmElement, 'geometry' | 'nodes'>) =>
		geometry
			? positionsOf(geometry)
			: refs.flatMap((ref) => {
					const position = nodes.get(ref);
					return position ? [position] : [];
				});
	return elements.flatMap((element) => {
		const tags = keepTags(element.tags ?? {});
		if (Object.keys(tags).length === 0) return [];
		const geometry =
			element.type === 'node'
				? pointOf(element)
				: element.type === 'way'
					? wayGeometry(lineOf(element), tags)
					: relationGeometry(element, tags, (member) =>
							lineOf(member.geometry ? member : (ways.get(member.ref) ?? {}))
						);
		const found = geometry ?? centreOf(element);
		return found ? [{ type: 'Feature' as const, geometry: found, properties: tags }] : [];
	});
}

const positionsOf = (points: readonly OsmPoint[]): Position[] =>
	points.map(({ lon, lat }) => checkDegrees([lon, lat]));

const pointOf = ({ lat, lon }: OsmElement): Geometry | undefined =>
	lat === undefined || lon === undefined
		? undefined
		: { type: 'Point', coordinates: checkDegrees([lon, lat]) };

/** Overpass may give only the middle of ways and relations (`out center`). */
const centreOf = ({ center }: OsmElement): Geometry | undefined =>
	center && { type: 'Point', coordinates: checkDegrees([center.lon, center.lat]) };

/** Ways that are areas if they are closed. Other closed ways, such as a roundabout, are lines. */
const AREA_KEYS = ['building', 'landuse', 'leisure', 'natural', 'water', 'place', 'man_made'];

function wayGeometry(line: readonly Position[], tags: Tags): Geometry | undefined {
	if (line.length < 2) return undefined;
	const [first, last] = [line[0], line.at(-1)];
	const isClosed = line.length > 3 && String(first) === String(last);
	const isArea = tags['area'] === 'yes' || (tags['area'] !== 'no' && AREA_KEYS.some((key) => key in tags));
	return isClosed && isArea
		? { type: 'Polygon', coordinates: [[...line]] }
		: { type: 'LineString', coordinates: [...line] };
}

function relationGeometry(
	{ members = [] }: OsmElement,
	tags: Tags,
	lineOf: (member: OsmMember) => Position[]
): Geometry | undefined {
	if (tags['type'] !== 'multipolygon') return undefined;
	const linesOf = (isWanted: (role: string) => boolean) =>
		members.filter(({ type, role }) => type === 'way' && isWanted(role)).map(lineOf);
	const outer = joinRings(linesOf((role) => role !== 'inner'));
	if (outer.length === 0) return undefined;
	return {
		type: 'MultiPolygon',
		coordinates: placeHoles(outer, joinRings(linesOf((role) => role === 'inner')))
	};
}
