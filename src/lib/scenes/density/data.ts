/** The camera of the first mast, its three rings, and one passer-by on its axis, as it has her at four distances. */
import { sectorPath } from '#lib/chart/path.ts';
import type { Stretch } from '#lib/chart/plan.ts';
import { density, reach, sees, viewPolygon, type Camera, type Optics } from '#lib/model/coverage.ts';
import { radians, type Point } from '#lib/model/geometry.ts';
import type { Moment } from '#lib/model/timeline.ts';
import { densities as asked, optics } from '../lens.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { mosaic } from './portrait.ts';
import type { DensityState } from './story.ts';

/** What a density allows, from far to near. */
export const GRADES = ['detect', 'recognise', 'identify'] as const;
export type Grade = (typeof GRADES)[number];

export interface Ring {
	readonly grade: Grade;
	/** Metres from the camera. */
	readonly reach: number;
	/** In metres. */
	readonly path: string;
	/** Where it meets the edge of the field, if no wall is before it. */
	readonly end: Point | undefined;
}

export interface Portrait {
	readonly id: Grade | 'here';
	/** Pixels per metre. */
	readonly density: number;
	readonly distance: number;
	readonly pixels: number;
	readonly tones: readonly string[];
}

export interface DensityView {
	readonly time: number;
	readonly moment: Moment;
	readonly camera: Camera;
	readonly rings: readonly Ring[];
	/** All that the camera sees and whoever it looks at, in metres. */
	readonly extent: Stretch;
	readonly walker: Point;
	/** The same passer-by at each grade’s own distance, and where she stands now. */
	readonly portraits: readonly Portrait[];
}

/** More pixels than these would be finer than a picture can be printed. */
const FINEST = 520;

export function data({ distance, time }: DensityState, world: World, choices: Choices): DensityView {
	const lens = optics(choices);
	const [camera] = world.best;
	if (!camera) throw new Error('The district has no place for a camera');
	const walker = towards(camera, camera.heading, distance);
	const densities: Record<Grade, number> = asked(choices);
	const fields = GRADES.map((grade) => viewPolygon(world.district, camera, lens, densities[grade]));
	return {
		time,
		moment: world.timeline.at(time),
		camera,
		rings: GRADES.map((grade, index) => {
			const away = reach(densities[grade], lens);
			return {
				grade,
				reach: away,
				path: sectorPath(fields[index] ?? [], away),
				end: endOf(camera, away, lens, world)
			};
		}),
		extent: around([walker, [camera.x, camera.y], ...fields.flat()]),
		walker,
		portraits: [
			...GRADES.map((grade) => portrait(grade, densities[grade], reach(densities[grade], lens))),
			portrait('here', density(distance, lens), distance)
		]
	};
}

/** So many metres from a camera in a direction. */
function towards({ x, y }: Camera, heading: number, metres: number): Point {
	const angle = radians(heading);
	return [x + Math.cos(angle) * metres, y + Math.sin(angle) * metres];
}

/** Metres and degrees by which a point must be within a ring to be tried. */
const WITHIN = 0.1;

function endOf(camera: Camera, metres: number, lens: Optics, world: World): Point | undefined {
	const edge = camera.heading - lens.angle / 2;
	const tried = towards(camera, edge + WITHIN, metres - WITHIN);
	const seen = sees(world.district, camera, lens, Number.EPSILON, tried);
	return seen ? towards(camera, edge, metres) : undefined;
}

function around(points: readonly Point[]): Stretch {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

const portrait = (id: Portrait['id'], pixelsPerMetre: number, distance: number): Portrait => ({
	id,
	density: pixelsPerMetre,
	distance,
	...mosaic(Math.min(pixelsPerMetre, FINEST))
});
