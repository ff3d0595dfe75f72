/** The window on a map: the part of it that is measured. */
import type { Position } from 'geojson';
import { QuarterFault, type SourceMap } from '../read/source-map.ts';
import { cameraPlaces, firstPositions, offset, USUAL_SIZE } from './camera-places.ts';
import { MAX_HEIGHT, MAX_WIDTH, MIN_SIDE } from './window-limits.ts';

/** A window on a map. */
export interface MapWindow {
	/** Longitude and latitude in degrees of its middle. */
	readonly centre: Position;
	/** Size in metres, in whole numbers. */
	readonly width: number;
	readonly height: number;
	/** Whether its sides are turned to be parallel to most of its streets; otherwise north is above. */
	readonly isTurned?: boolean;
}

/**
 * Returns the window that is shown first: around the camera with most others in the window, else around the building in the
 * middle of the map.
 * @throws QuarterFault if the map has no building
 */
export function firstWindow(map: SourceMap): MapWindow {
	const buildings = map.features.flatMap(({ geometry, properties }) =>
		'building' in properties ? firstPositions(geometry).slice(0, 1) : []
	);
	const centre = cameraPlaces(map)[0]?.centre ?? nearestTo(middleOf(buildings), buildings);
	if (!centre || buildings.length === 0) throw new QuarterFault('no-buildings');
	return { centre, ...USUAL_SIZE };
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

/** Returns the median of longitudes and that of latitudes: a few remote buildings do not move it. */
const middleOf = (positions: readonly Position[]): Position =>
	[0, 1].map((axis) => {
		const sorted = positions.map((position) => position[axis] as number).sort((a, b) => a - b);
		return sorted[sorted.length >> 1] ?? NaN;
	});

const nearestTo = (middle: Position, positions: readonly Position[]): Position | undefined =>
	positions.reduce<Position | undefined>(
		(best, each) => (best && metresBetween(middle, best) <= metresBetween(middle, each) ? best : each),
		undefined
	);

const metresBetween = (one: Position, other: Position): number => Math.hypot(...offset(one, other));
