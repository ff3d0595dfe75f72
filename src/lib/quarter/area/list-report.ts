/** What was read of lists of cameras, so that none is lost without a word. */
import type { Position } from 'geojson';
import { readDeviceTags } from '../cameras/camera-tags.ts';
import { exchangeAxes } from '../read/camera-list.ts';
import { mergeMaps, type SourceMap } from '../read/source-map.ts';
import { cameraPlaces, firstPositions, offset } from './camera-places.ts';
import { createProjection } from './projection.ts';
import { firstWindow, type MapWindow } from './window.ts';

/** What was read of the lists on a map. */
export interface ListReport {
	/** Number of cameras. */
	readonly read: number;
	/** How many of them are in the window. */
	readonly inWindow: number;
	/** How many of them have no direction, and are neither domes nor turn. */
	readonly undirected: number;
	/** Lines without coordinates. */
	readonly skipped: number;
	/** Whether latitude and longitude were exchanged. */
	readonly isExchanged: boolean;
	/** Middle of the window with most of them; undefined if none is near a building. */
	readonly place: Position | undefined;
}

/** Distance in metres within which a list is of the same place as a map. */
const NEAR_METRES = 50_000;

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
	return {
		read: features.length,
		inWindow: positionsOf({ features })
			.map(project)
			.filter(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height).length,
		undirected: features.filter(({ properties }) => {
			const device = readDeviceTags(properties);
			return device && 'camera' in device && device.camera.ring === 'unknown';
		}).length,
		skipped: lists.reduce((sum, { list }) => sum + (list?.skipped ?? 0), 0),
		isExchanged: lists.some(({ list }) => list?.isExchanged),
		place: cameraPlaces({ ...mergeMaps(lists), features: [...ground, ...features] })[0]?.centre
	};
}

const positionsOf = ({ features }: Pick<SourceMap, 'features'>): Position[] =>
	features.flatMap(({ geometry }) => firstPositions(geometry));
