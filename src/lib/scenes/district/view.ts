import { reach, viewPolygon, type Optics } from '#lib/model/coverage.ts';
import type { Figure, Moment } from '#lib/model/timeline.ts';
import { ringPath } from '#lib/chart/path.ts';
import { nameOver } from '#lib/chart/people.ts';
import { camerasInForce, densities, optics, RECOGNISE, type CameraInForce } from '../optics.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { cartouches, frames, type Cartouche } from './frames.ts';
import { opened, type DistrictState } from './state.ts';

/** What one camera sees, as path data in metres. */
export interface Cone {
	readonly detect: string;
	readonly recognise: string;
	readonly identify: string;
}

export interface DrawnCamera extends CameraInForce {
	readonly lit: boolean;
}

export interface Label {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	/** Of the foot of the name. */
	readonly y: number;
}

export interface IncidentMark {
	readonly number: number;
	readonly x: number;
	readonly y: number;
	readonly real: boolean;
}

export interface DistrictView {
	readonly frame: Frame;
	readonly cartouche: Cartouche | undefined;
	readonly time: number;
	readonly people: DistrictState['people'];
	readonly moment: Moment;
	readonly names: readonly Label[];
	readonly incidents: readonly IncidentMark[];
	readonly cameras: readonly DrawnCamera[];
	readonly cones: readonly Cone[];
	readonly rings: DistrictState['rings'];
	readonly blind: boolean;
	/** Whether unlit cameras are circled, for a reader who has guessed how many there are. */
	readonly found: boolean;
}

/** What the district looks like: everything drawn, in metres. */
export function view(state: DistrictState, world: World, choices: Choices): DistrictView {
	const moment = world.timeline.at(state.time);
	const cameras = state.cameras === 'none' ? [] : camerasInForce(world, choices, state);
	const lit = state.cameras === 'lit';
	return {
		frame: frames[state.frame],
		cartouche: cartouches[state.frame],
		time: state.time,
		people: state.people,
		moment,
		names: labels(moment.figures, state.names, world),
		incidents: state.incidents === 'show' ? incidentMarks(world) : [],
		cameras: cameras.map((camera) => ({ ...camera, lit })),
		cones: lit ? cones(cameras, state, world, choices) : [],
		rings: state.rings,
		blind: state.blind === 'show',
		found: state.cameras === 'unlit' && (choices.settings['guess-cameras'] ?? -1) !== -1
	};
}

/** The names of some people over their heads. */
export function labels(figures: readonly Figure[], names: readonly string[], world: World): Label[] {
	return figures
		.filter((figure) => names.includes(figure.id))
		.map((figure) => {
			const { id, x, y } = figure;
			return { id, x, y: y - nameOver(figure), text: world.word(`person.${id}`) };
		});
}

/** Incidents are numbered in the order of the twelve minutes. */
function incidentMarks(world: World): IncidentMark[] {
	return world.scenario.incidents.flatMap(({ place, real }, index) => {
		const at = world.district.places[place];
		return at ? [{ number: index + 1, x: at[0], y: at[1], real }] : [];
	});
}

function cones(
	cameras: readonly CameraInForce[],
	state: DistrictState,
	world: World,
	choices: Choices
): Cone[] {
	const lens = optics(choices);
	const { detect, identify } = densities(choices);
	return cameras.flatMap((camera, rank) => {
		const share = state.change ? opened(rank, cameras.length, state.change) : 1;
		const angle = Math.min(state.opening, lens.angle) * share;
		// Not yet open: the camera hangs there, but looks at nothing.
		if (angle < 1) return [];
		const sector = (density: number) => sectorPath(camera, lens, angle, density, world);
		return [{ detect: sector(detect), recognise: sector(RECOGNISE), identify: sector(identify) }];
	});
}

/** Sectors are costly and most pictures share them: the last few hundred are kept. */
const sectors = new Map<string, string>();
const KEPT = 400;

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
