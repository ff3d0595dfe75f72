/** The window on a map: the part of it that is measured. */
import type { Geometry, Position } from 'geojson';
import { QuarterFault, type SourceMap } from '../read/source-map.ts';
import { metresPerDegree } from './projection.ts';
import { MAX_HEIGHT, MAX_WIDTH, MIN_SIDE } from './window-limits.ts';

/** A window on a map, with north above. */
export interface MapWindow {
	/** Longitude and latitude in degrees of its middle. */
	readonly centre: Position;
	/** Size in metres, in whole numbers. */
	readonly width: number;
	readonly height: number;
}

/** Size of a window at first, in metres. */
const USUAL_SIZE = { width: 250, height: 160 };
/** Distance in metres within which cameras are likely to be in one window. */
const NEAR_METRES = 120;
/** Number of cameras that are compared with one another for the first window. */
const MAX_COMPARED = 1000;

/**
 * Returns the window that is shown first: around the camera that has most others near, else around the building in the
 * middle of the map.
 * @throws QuarterFault if the map has no building
 */
export function firstWindow({ features }: SourceMap): MapWindow {
	const positionsOf = (isWanted: (tags: Readonly<Record<string, string>>) => boolean) =>
		features.flatMap(({ geometry, properties }) =>
			isWanted(properties) ? firstPositions(geometry).slice(0, 1) : []
		);
	const buildings = positionsOf((tags) => 'building' in tags);
	const cameras = positionsOf((tags) => tags['man_made'] === 'surveillance').slice(0, MAX_COMPARED);
	const centre = busiest(cameras) ?? nearestTo(middleOf(buildings), buildings);
	if (!centre || buildings.length === 0) throw new QuarterFault('no-buildings');
	return { centre, ...USUAL_SIZE };
}

/** Returns the positions of the first part of a geometry. */
function firstPositions(geometry: Geometry): readonly Position[] {
	if (geometry.type === 'GeometryCollection') return [];
	let value: unknown = geometry.coordinates;
	if (geometry.type === 'Point') return [geometry.coordinates];
	while (Array.isArray(value) && Array.isArray(value[0]) && Array.isArray(value[0][0])) value = value[0];
	return value as readonly Position[];
}

/**
 * Checks that a window is not too large.
 * @throws QuarterFault if it is, with the largest size
 */
export function checkWindow({ width, height }: MapWindow): void {
	const isSound = [width, height].every((side) => Number.isInteger(side) && side >= MIN_SIDE);
	if (!isSound || width > MAX_WIDTH || height > MAX_HEIGHT)
		throw new QuarterFault('window', { width: String(MAX_WIDTH), height: String(MAX_HEIGHT) });
}

function busiest(positions: readonly Position[]): Position | undefined {
	const counts = positions.map((one) => positions.filter((other) => metres(one, other) < NEAR_METRES).length);
	return positions[counts.indexOf(Math.max(...counts))];
}

/** Returns the median of longitudes and that of latitudes: a few remote buildings do not move it. */
const middleOf = (positions: readonly Position[]): Position =>
	[0, 1].map((axis) => {
		const sorted = positions.map((position) => position[axis] as number).sort((a, b) => a - b);
		return sorted[sorted.length >> 1] ?? NaN;
	});

const nearestTo = (middle: Position, positions: readonly Position[]): Position | undefined =>
	positions.reduce<Position | undefined>(
		(best, each) => (best && metres(middle, best) <= metres(middle, each) ? best : each),
		undefined
	);

function metres([x1 = NaN, y1 = NaN]: Position, [x2 = NaN, y2 = NaN]: Position): number {
	const { east, north } = metresPerDegree(y1);
	return Math.hypot((x2 - x1) * east, (y2 - y1) * north);
}
