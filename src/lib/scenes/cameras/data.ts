import { sectorPath } from '#lib/chart/path.ts';
import { reach, viewPolygon, type Optics } from '#lib/model/coverage.ts';
import { camerasInForce, type CameraInForce } from '../cameras-in-force.ts';
import { densities, optics } from '../lens.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { data as district, type District } from '../district/data.ts';
import { opened, type CamerasState, type Opening } from './state.ts';

/** What one camera sees, as path data in metres. */
export interface Cone {
	/** Rank of its camera. */
	readonly rank: number;
	readonly detect: string;
	readonly recognise: string;
	readonly identify: string;
}

/** The district, and what its cameras see. */
export interface Cameras extends District {
	readonly cones: readonly Cone[];
	readonly rings: CamerasState['rings'];
	/** Whether streets that nobody films are hatched. */
	readonly blind: boolean;
}

export function data(state: CamerasState, world: World, choices: Choices): Cameras {
	const cameras = camerasInForce(world, choices, state);
	return {
		...district({ ...state, cameras: 'none' }, world, choices),
		cameras,
		cones: cones(cameras, world, choices, state.change),
		rings: state.rings,
		blind: state.blind === 'show'
	};
}

/** What cameras see, each as far as it is open. */
export function cones(
	cameras: readonly CameraInForce[],
	world: World,
	choices: Choices,
	change?: Opening
): Cone[] {
	const lens = optics(choices);
	const { detect, identify, recognise } = densities(choices);
	return cameras.flatMap((camera, rank) => {
		const share = change ? opened(rank, cameras.length, change) : 1;
		// In whole degrees: a change that runs to and fro asks for the same sectors again.
		const angle = Math.round(lens.angle * share);
		// Not yet open: the camera hangs there, but looks at nothing.
		if (angle < 1) return [];
		const sector = (density: number) => pathOf(camera, lens, angle, density, world);
		return [{ rank, detect: sector(detect), recognise: sector(recognise), identify: sector(identify) }];
	});
}

/** Sectors are costly and most pictures share them: the last few hundred are kept. */
const sectors = new Map<string, string>();
const KEPT = 2000;

function pathOf(camera: CameraInForce, lens: Optics, angle: number, density: number, world: World): string {
	const radius = reach(density, lens);
	const key = [camera.x, camera.y, camera.heading, angle, radius].join();
	const known = sectors.get(key);
	if (known !== undefined) return known;
	// A sector half open is that of a narrower lens with the same reach, hence the sensor's share.
	const width = (lens.width * Math.tan((angle * Math.PI) / 360)) / Math.tan((lens.angle * Math.PI) / 360);
	const path = sectorPath(viewPolygon(world.district, camera, { width, angle }, density), radius);
	if (sectors.size >= KEPT) sectors.clear();
	sectors.set(key, path);
	return path;
}
