import { ringPath } from '#lib/chart/path.ts';
import { reach, viewPolygon, type Optics } from '#lib/model/coverage.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { camerasInForce, densities, optics, RECOGNISE, type CameraInForce } from '../optics.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { FrameName } from './frames.ts';
import { opened, type DistrictState } from './state.ts';

/** What one camera sees, as path data in metres. */
export interface Cone {
	/** Rank of its camera. */
	readonly rank: number;
	readonly detect: string;
	readonly recognise: string;
	readonly identify: string;
}

/** Everything that a picture of the district shows, in metres. */
export interface District {
	readonly frame: FrameName;
	/** Seconds after the start. */
	readonly time: number;
	readonly people: DistrictState['people'];
	readonly moment: Moment;
	/** Ids of those who are named. */
	readonly names: readonly string[];
	readonly cameras: readonly CameraInForce[];
	/** Whether cameras look; else they hang there as in a street. */
	readonly lit: boolean;
	readonly cones: readonly Cone[];
	readonly rings: DistrictState['rings'];
	readonly blind: boolean;
	/** Whether unlit cameras are circled, for a reader who has guessed how many there are. */
	readonly found: boolean;
}

export function data(state: DistrictState, world: World, choices: Choices): District {
	const cameras = state.cameras === 'none' ? [] : camerasInForce(world, choices, state);
	const lit = state.cameras === 'lit';
	return {
		frame: state.frame,
		time: state.time,
		people: state.people,
		moment: world.timeline.at(state.time),
		names: state.names,
		cameras,
		lit,
		cones: lit ? cones(cameras, state, world, choices) : [],
		rings: state.rings,
		blind: state.blind === 'show',
		found: state.cameras === 'unlit' && (choices.settings['guess-cameras'] ?? -1) !== -1
	};
}

export function cones(
	cameras: readonly CameraInForce[],
	state: Pick<DistrictState, 'opening' | 'change'>,
	world: World,
	choices: Choices
): Cone[] {
	const lens = optics(choices);
	const { detect, identify } = densities(choices);
	return cameras.flatMap((camera, rank) => {
		const share = state.change ? opened(rank, cameras.length, state.change) : 1;
		// In whole degrees: a change that runs to and fro asks for the same sectors again.
		const angle = Math.round(Math.min(state.opening, lens.angle) * share);
		// Not yet open: the camera hangs there, but looks at nothing.
		if (angle < 1) return [];
		const sector = (density: number) => sectorPath(camera, lens, angle, density, world);
		return [{ rank, detect: sector(detect), recognise: sector(RECOGNISE), identify: sector(identify) }];
	});
}

/** Sectors are costly and most pictures share them: the last few hundred are kept. */
const sectors = new Map<string, string>();
const KEPT = 2000;

function sectorPath(
	camera: CameraInForce,
	lens: Optics,
	angle: number,
	density: number,
	world: World
): string {
	const radius = reach(density, lens);
	const key = [camera.x, camera.y, camera.heading, angle, radius].join();
	const known = sectors.get(key);
	if (known !== undefined) return known;
	// A sector half open is that of a narrower lens with the same reach, hence the sensor's share.
	const width = (lens.width * Math.tan((angle * Math.PI) / 360)) / Math.tan((lens.angle * Math.PI) / 360);
	const path = ringPath(viewPolygon(world.district, camera, { width, angle }, density));
	if (sectors.size >= KEPT) sectors.clear();
	sectors.set(key, path);
	return path;
}
