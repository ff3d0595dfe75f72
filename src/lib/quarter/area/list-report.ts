/** What was read of lists of cameras, so that none is lost without a word. */
import type { Position } from 'geojson';
import { LINE_TAG, readDeviceTags } from '../cameras/camera-tags.ts';
import { exchangeAxes } from '../read/camera-list.ts';
import { mergeMaps, type SourceMap } from '../read/source-map.ts';
import { cameraPlaces, firstPositions, offset, USUAL_SIZE } from './camera-places.ts';
import { createProjection, moveBy } from './projection.ts';
import { firstWindow, type MapWindow } from './window.ts';
import { MAX_HEIGHT, MAX_WIDTH } from './window-limits.ts';

/** What was read of the lists on a map. */
export interface ListReport {
	/** Number of cameras. */
	readonly read: number;
	/** How many of them are in the window. */
	readonly inWindow: number;
	/** Lines of those outside it, in the order of the list. */
	readonly outside: readonly number[];
	/** How many of them have no direction, and are neither domes nor turn. */
	readonly undirected: number;
	/** Lines without coordinates. */
	readonly skipped: number;
	/** Whether latitude and longitude were exchanged. */
	readonly isExchanged: boolean;
	/** Statuses that were not understood. */
	readonly statuses: readonly string[];
	/** Middle of the window with most of them; undefined if none is near a building. */
	readonly place: Position | undefined;
}

/** Distance in metres within which a list is of the same place as a map. */
const NEAR_METRES = 50_000;

/** Metres around the cameras of a list that a window on them has at least, and the steps of its sides. */
const [LIST_MARGIN, SIDE_STEP] = [20, 10];

/**
 * Returns the window around all cameras of the lists among maps that are of the same place; undefined without a list, or if
 * they are too far apart for one window.
 */
export function listWindow(maps: readonly SourceMap[]): MapWindow | undefined {
	const { centre } = firstWindow(mergeMaps(maps));
	const at = positionsOf(mergeMaps(maps.filter(({ list }) => list)))
		.map((position) => offset(centre, position))
		.filter((metres) => Math.hypot(...metres) < NEAR_METRES);
	if (at.length === 0) return undefined;
	const [east, north] = [at.map(([x]) => x), at.map(([, y]) => y)];
	const side = (metres: readonly number[], usual: number) =>
		Math.max(
			usual,
			Math.ceil((Math.max(...metres) - Math.min(...metres) + 2 * LIST_MARGIN) / SIDE_STEP) * SIDE_STEP
		);
	const middle = (metres: readonly number[]) => (Math.min(...metres) + Math.max(...metres)) / 2;
	const [width, height] = [side(east, USUAL_SIZE.width), side(north, USUAL_SIZE.height)];
	if (width > MAX_WIDTH || height > MAX_HEIGHT) return undefined;
	return { centre: moveBy(centre, middle(east), -middle(north)), width, height };
}

/** Returns maps whose lists are near their buildings only with latitude and longitude exchanged, with that done. */
export function placeLists(maps: readonly SourceMap[]): SourceMap[] {
	const { centre } = firstWindow(mergeMaps(maps.filter(({ list }) => !list)));
	const isNear = (map: SourceMap) =>
		positionsOf(map).some((position) => Math.hypot(...offset(centre, position)) < NEAR_METRES);
	return maps.map((map) => {
		if (!map.list || isNear(map)) return map;
		const exchanged = exchangeAxes(map);
		return isNear(exchanged) ? exchanged : map;
	});
}

/**
 * Returns what was read of the lists among maps; undefined if there is none.
 * @param turn degrees by which the window is turned
 */
export function reportLists(maps: readonly SourceMap[], window: MapWindow, turn = 0): ListReport | undefined {
	const lists = maps.filter(({ list }) => list);
	if (lists.length === 0) return undefined;
	const { features } = mergeMaps(lists);
	const { width, height } = window;
	const project = createProjection(window.centre, width, height, turn);
	const bases = maps.filter(({ list }) => !list);
	const ground = mergeMaps(bases).features.filter(({ properties }) => !readDeviceTags(properties));
	const outside = features.filter(({ geometry }) =>
		firstPositions(geometry)
			.map(project)
			.some(([x, y]) => x < 0 || y < 0 || x > width || y > height)
	);
	return {
		read: features.length,
		inWindow: features.length - outside.length,
		outside: outside.map(({ properties }) => Number(properties[LINE_TAG])),
		undirected: features.filter(({ properties }) => {
			const device = readDeviceTags(properties);
			return device && 'camera' in device && device.camera.ring === 'unknown';
		}).length,
		skipped: lists.reduce((sum, { list }) => sum + (list?.skipped ?? 0), 0),
		isExchanged: lists.some(({ list }) => list?.isExchanged),
		statuses: [...new Set(lists.flatMap(({ list }) => list?.statuses ?? []))],
		place: cameraPlaces({ ...mergeMaps(lists), features: [...ground, ...features] })[0]?.centre
	};
}

const positionsOf = ({ features }: Pick<SourceMap, 'features'>): Position[] =>
	features.flatMap(({ geometry }) => firstPositions(geometry));
