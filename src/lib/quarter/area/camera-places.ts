/** The places of a map with most cameras, to begin with one of them and to go to the others. */
import type { Geometry, Position } from 'geojson';
import { readDeviceTags } from '../cameras/camera-tags.ts';
import type { SourceMap } from '../read/source-map.ts';
import { metresPerDegree } from './projection.ts';
import { streetWidth } from './streets.ts';

/** Size of a window at first, in metres. */
export const USUAL_SIZE = { width: 250, height: 160 };
/** Number of cameras that are compared with one another. */
const MAX_COMPARED = 1000;
/** Largest number of places. */
const MAX_PLACES = 6;
/** Distance in metres within which a street gives a place its name. */
const STREET_METRES = 60;

/** A place with cameras. */
export interface CameraPlace {
	/** Longitude and latitude in degrees of the camera in its middle. */
	readonly centre: Position;
	/** Number of cameras in a window of the usual size around it, without those of the places before it. */
	readonly cameras: number;
	/** Name of the nearest street; undefined if none is near. */
	readonly street: string | undefined;
}

/** Returns the places with cameras and buildings, those with most cameras first. */
export function cameraPlaces({ features }: SourceMap): CameraPlace[] {
	const at = ({ geometry }: SourceMap['features'][number]) => firstPositions(geometry).slice(0, 1);
	const buildings = features.filter(({ properties }) => 'building' in properties).flatMap(at);
	let left = features
		.filter(({ properties }) => 'camera' in (readDeviceTags(properties) ?? {}))
		.flatMap(at)
		.filter((camera) => buildings.some((building) => isAround(camera, building)))
		.slice(0, MAX_COMPARED);
	const places: CameraPlace[] = [];
	while (left.length > 0 && places.length < MAX_PLACES) {
		const counts = left.map((one) => left.filter((other) => isAround(one, other)).length);
		const cameras = Math.max(...counts);
		const centre = left[counts.indexOf(cameras)] ?? [];
		places.push({ centre, cameras, street: nearestStreet(features, centre) });
		left = left.filter((camera) => !isAround(centre, camera));
	}
	return places;
}

/** Returns the positions of the first part of a geometry. */
export function firstPositions(geometry: Geometry): readonly Position[] {
	if (geometry.type === 'GeometryCollection') return [];
	let value: unknown = geometry.coordinates;
	if (geometry.type === 'Point') return [geometry.coordinates];
	while (Array.isArray(value) && Array.isArray(value[0]) && Array.isArray(value[0][0])) value = value[0];
	return value as readonly Position[];
}

/** Returns the metres to the east and to the north from one position to another. */
export function offset([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position) {
	const { east, north } = metresPerDegree(y1);
	return [(x2 - x1) * east, (y2 - y1) * north] as const;
}

/** Tests whether a position is in a window of the usual size around another. */
function isAround(centre: Position, position: Position): boolean {
	const [x, y] = offset(centre, position);
	return Math.abs(x) <= USUAL_SIZE.width / 2 && Math.abs(y) <= USUAL_SIZE.height / 2;
}

/** Returns the name of the street of which a corner is nearest. */
function nearestStreet(features: SourceMap['features'], centre: Position): string | undefined {
	let [nearest, name]: [number, string | undefined] = [STREET_METRES, undefined];
	for (const { geometry, properties } of features) {
		if (properties['name'] === undefined || streetWidth(properties) === undefined) continue;
		for (const position of firstPositions(geometry)) {
			const metres = Math.hypot(...offset(centre, position));
			if (metres < nearest) [nearest, name] = [metres, properties['name']];
		}
	}
	return name;
}
