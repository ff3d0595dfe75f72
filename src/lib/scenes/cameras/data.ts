import { fieldOfViewPath } from '#lib/chart/path.ts';
import { reach, viewPolygon, type Optics } from '#lib/model/cameras/coverage.ts';
import { activeCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { Choices, Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data as district, type DistrictData } from '../district/data.ts';
import { openShare, type CamerasState, type CameraOpening } from './state.ts';

/** Field of view of one camera as path data in metres: one path for each pixel density that is required. */
export interface FieldOfView {
	/** Index of the camera. */
	readonly rank: number;
	readonly detect: string;
	readonly recognise: string;
	readonly identify: string;
}

/** The district with its cameras and their fields of view. */
export interface CamerasData extends DistrictData {
	readonly fieldsOfView: readonly FieldOfView[];
	readonly rings: CamerasState['rings'];
	/** Whether streets that no camera films are hatched. */
	readonly blind: boolean;
}

/** Returns the district, its cameras and their fields of view. */
export function data(state: CamerasState, world: World, choices: Choices): CamerasData {
	const cameras = activeCameras(world, choices, state);
	return {
		...district({ ...state, cameras: 'none' }, world, choices),
		cameras,
		fieldsOfView: fieldsOfView(cameras, world, choices, state.change),
		rings: state.rings,
		blind: state.blind === 'show'
	};
}

/**
 * Returns the fields of view of cameras. During a transition it is their open part; cameras still closed have
 * none.
 */
export function fieldsOfView(
	cameras: readonly ActiveCamera[],
	world: World,
	choices: Choices,
	change?: CameraOpening
): FieldOfView[] {
	const lens = chosenOptics(choices);
	const { detect, identify, recognise } = chosenDensities(choices);
	return cameras.flatMap((camera, rank) => {
		const share = change ? openShare(rank, cameras.length, change) : 1;
		// Whole degrees make the cache effective while a transition runs back and forth.
		const angle = Math.round(lens.angle * share);
		// Not open yet: the camera is there, but has no field of view.
		if (angle < 1) return [];
		const sector = (density: number) => sectorPathOf(camera, lens, angle, density, world);
		return [{ rank, detect: sector(detect), recognise: sector(recognise), identify: sector(identify) }];
	});
}

/** Cache of paths: sectors are costly, and most pictures share them. */
const pathCache = new Map<string, string>();
const MAX_CACHED_PATHS = 2000;

function sectorPathOf(
	camera: ActiveCamera,
	lens: Optics,
	angle: number,
	density: number,
	world: World
): string {
	const radius = reach(density, lens);
	const key = [camera.x, camera.y, camera.heading, angle, radius].join();
	const cached = pathCache.get(key);
	if (cached !== undefined) return cached;
	// A partly open sector is that of a narrower lens with the same reach, so the sensor width shrinks too.
	const width = (lens.width * Math.tan((angle * Math.PI) / 360)) / Math.tan((lens.angle * Math.PI) / 360);
	const path = fieldOfViewPath(viewPolygon(world.district, camera, { width, angle }, density), radius);
	if (pathCache.size >= MAX_CACHED_PATHS) pathCache.clear();
	pathCache.set(key, path);
	return path;
}

/** Compass directions in the order of headings: clockwise from east. */
const DIRECTIONS = [
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
	'north',
	'north-east'
] as const;

/**
 * Returns the table of cameras: position, direction, and the street area that each adds. Undefined without
 * cameras.
 */
export function table({ cameras }: CamerasData, world: World): Table | undefined {
	if (cameras.length === 0) return undefined;
	const gainOf = ({ x, y }: ActiveCamera) => world.best.find((best) => best.x === x && best.y === y)?.gain;
	return tableOf(world, 'cameras', cameras, {
		'cameras.camera': (_, index) => String(index + 1),
		'cameras.position': ({ x, y }) => `${formatCount(world, x)} · ${formatCount(world, y)}`,
		'cameras.direction': ({ heading }) =>
			world.word(`wind.${DIRECTIONS[Math.round((((heading % 360) + 360) % 360) / 45) % 8]}`),
		'cameras.gain': (camera) => {
			const gain = gainOf(camera);
			return gain === undefined ? '–' : world.fill('unit.square-metres', { value: formatCount(world, gain) });
		}
	});
}
