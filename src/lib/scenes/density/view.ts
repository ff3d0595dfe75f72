import { ringPath, round } from '#lib/chart/path.ts';
import { density, reach, viewPolygon, type Camera, type Optics } from '#lib/model/coverage.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { densities as asked, optics, RECOGNISE } from '../optics.ts';
import type { Box, Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { mosaic } from './portrait.ts';
import type { DensityState } from './state.ts';

/** What a density allows, from far to near. */
export const GRADES = ['detect', 'recognise', 'identify'] as const;
export type Grade = (typeof GRADES)[number];

export interface Ring {
	readonly grade: Grade;
	/** Pixels per metre. */
	readonly density: number;
	/** Metres from the camera. */
	readonly reach: number;
	readonly path: string;
}

export interface Portrait {
	readonly id: Grade | 'here';
	readonly density: number;
	readonly distance: number;
	readonly pixels: number;
	readonly tones: readonly string[];
}

export interface DensityView {
	readonly frame: Frame;
	readonly time: number;
	readonly moment: Moment;
	readonly camera: Camera;
	readonly rings: readonly Ring[];
	readonly walker: { readonly x: number; readonly y: number; readonly distance: number };
	/** The same passer-by at each grade's own distance, and where she stands now. */
	readonly portraits: readonly Portrait[];
	readonly sightline: string;
}

const FRAME: Frame = { wide: [44, 62, 112, 84], tall: [57, 66, 68, 74], fit: 'contain' };
/** Side of a portrait in metres of the plan, before it is scaled to its place. */
export const SIDE = 16;

/** The camera of the first mast, its three rings, and one passer-by on its axis. */
export function view(state: DensityState, world: World, choices: Choices): DensityView {
	const lens = optics(choices);
	const camera = firstCamera(world);
	const axis = (camera.heading * Math.PI) / 180;
	const walker = {
		x: round(camera.x + Math.cos(axis) * state.distance),
		y: round(camera.y + Math.sin(axis) * state.distance),
		distance: state.distance
	};
	const densities: Record<Grade, number> = { ...asked(choices), recognise: RECOGNISE };
	const here = density(state.distance, lens);
	return {
		frame: FRAME,
		time: state.time,
		moment: world.timeline.at(state.time),
		camera,
		rings: GRADES.map((grade) => ring(grade, densities[grade], camera, lens, world)),
		walker,
		portraits: [
			...GRADES.map((grade) => portrait(grade, densities[grade], reach(densities[grade], lens))),
			portrait('here', here, state.distance)
		],
		sightline: `M${round(camera.x)} ${round(camera.y)}L${walker.x} ${walker.y}`
	};
}

/** The best place for a single camera. */
function firstCamera({ best }: World): Camera {
	const [first] = best;
	if (!first) throw new Error('The district has no place for a camera');
	return first;
}

function ring(grade: Grade, required: number, camera: Camera, lens: Optics, world: World): Ring {
	const path = ringPath(viewPolygon(world.district, camera, lens, required));
	return { grade, density: required, reach: reach(required, lens), path };
}

function portrait(id: Portrait['id'], pixelsPerMetre: number, distance: number): Portrait {
	return { id, density: pixelsPerMetre, distance, ...mosaic(Math.min(pixelsPerMetre, 520)) };
}

/** A distance as the picture writes it. */
export const metres = (world: World, value: number): string =>
	world.fill('unit.metres', { value: world.format(value, { type: 'decimal', digits: value < 10 ? 1 : 0 }) });

/** The plate with the portraits along the lower edge of a crop, and the place of each on it. */
export function portraitPlate([x, y, width, height]: Box, wide: boolean) {
	const margin = wide ? 3 : 1;
	const plate = { width: width - 2 * margin, height: wide ? 30 : 26.2, x: x + margin, y: 0 };
	plate.y = y + height - plate.height - margin;
	const pitch = plate.width / 4;
	const side = Math.min(pitch - 2.4, plate.height - 11.4);
	const places = [0, 1, 2, 3].map((index) => ({
		x: plate.x + pitch * index + (pitch - side) / 2,
		y: plate.y + 4.4,
		scale: side / SIDE
	}));
	return { plate, places, side };
}
