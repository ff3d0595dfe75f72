/**
 * Data of scene “density”: the camera of the first mast, its three rings, and one passer-by on its axis at four
 * distances.
 */
import { fieldOfViewPath } from '#lib/chart/path.ts';
import type { PlanBox } from '#lib/chart/plan/plan.ts';
import {
	pixelDensity,
	reach,
	canSee,
	viewPolygon,
	type Camera,
	type Optics
} from '#lib/model/cameras/coverage.ts';
import { radians, type Point } from '#lib/model/maths/geometry.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import { chosenDensities as asked, chosenOptics } from '../shared/camera-settings.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import { portraitMosaic, portraitPixels, summedInk } from './portrait.ts';
import { parameters, type DensityState } from './story.ts';

/** What a pixel density allows, from the farthest to the nearest. */
export const GRADES = ['detect', 'recognise', 'identify'] as const;
/** One of the three grades. */
export type Grade = (typeof GRADES)[number];

/** A ring of equal pixel density. */
export interface DensityRing {
	readonly grade: Grade;
	/** Distance from the camera, in metres. */
	readonly reach: number;
	/** Path data in metres. */
	readonly path: string;
	/** Point at which the ring meets the right edge of the field of view, as the camera looks; undefined if a wall is in between. */
	readonly end: Point | undefined;
}

/** Image of the passer-by as the camera sees her at one distance. */
export interface DensityPortrait {
	readonly id: Grade | 'here';
	/** Pixels per metre. */
	readonly density: number;
	/** Distance from the camera, in metres. */
	readonly distance: number;
	/** Width of the image, in pixels. */
	readonly pixels: number;
	/** One path per tone, from light to dark; see `Mosaic`. */
	readonly tones: readonly string[];
}

/** A camera with its rings of equal pixel density, which do not depend on where the passer-by is. */
export interface CameraRings {
	readonly camera: Camera;
	readonly rings: readonly DensityRing[];
	/** Box of the field of view and of all positions of the passer-by, in metres. */
	readonly bounds: PlanBox;
	/** The passer-by at the distance of each grade, and as near as she may come. */
	readonly portraits: readonly DensityPortrait[];
}

/** The rings, and a passer-by as the camera sees her at four distances. */
export interface DensityData extends CameraRings {
	/** In seconds after the start. */
	readonly time: number;
	readonly moment: Moment;
	/** Position of the passer-by, in metres. */
	readonly walker: Point;
	/** Whether she is at the distance that the reader has chosen. */
	readonly isOwn: boolean;
	/** The passer-by at the distance of each grade, and at her current distance. */
	readonly portraits: readonly DensityPortrait[];
	/** Identifies everything but the passer-by’s distance, so that the layout is computed once for all distances. */
	readonly cameraRings: CameraRings;
}

/** Maximum density of a portrait, in pixels per metre. Finer pixels could not be printed. */
const MAX_DENSITY = 520;

/**
 * Returns the camera with its rings, and the portraits of the passer-by at each ring and at her distance: that of the state,
 * or that which the reader has chosen.
 */
export function data(state: DensityState, world: World, choices: Choices): DensityData {
	const { time, own } = state;
	const chosen = choices.settings['distance'] ?? state.distance;
	const distance = state.distance * (chosen / state.distance) ** (own / 100);
	const rings = cameraRings(world, choices);
	// Half of the work for the tones, which the layout computes in another task.
	summedInk();
	const { camera, portraits } = rings;
	return {
		...rings,
		time,
		moment: world.timeline.at(time),
		walker: pointAt(camera, camera.heading, distance),
		isOwn: own === 100,
		portraits: [
			...portraits.slice(0, -1),
			createPortrait('here', pixelDensity(distance, chosenOptics(choices)), distance)
		],
		cameraRings: rings
	};
}

/** The last rings, which stay the same while the passer-by moves. */
const cache = new WeakMap<Choices, { readonly world: World; readonly rings: CameraRings }>();

function cameraRings(world: World, choices: Choices): CameraRings {
	const last = cache.get(choices);
	if (last?.world === world) return last.rings;
	const rings = computeRings(world, choices);
	cache.set(choices, { world, rings });
	return rings;
}

function computeRings(world: World, choices: Choices): CameraRings {
	const lens = chosenOptics(choices);
	const [camera] = world.best;
	if (!camera) throw new Error('The district has no place for a camera');
	const densities: Record<Grade, number> = asked(choices);
	const fields = GRADES.map((grade) => viewPolygon(world.district, camera, lens, densities[grade]));
	const { min, max } = parameters.distance;
	return {
		camera,
		rings: GRADES.map((grade, index) => {
			const away = reach(densities[grade], lens);
			return {
				grade,
				reach: away,
				path: fieldOfViewPath(fields[index] ?? [], away),
				end: ringEnd(camera, away, lens, world)
			};
		}),
		bounds: boundingBox([pointAt(camera, camera.heading, max), [camera.x, camera.y], ...fields.flat()]),
		portraits: [
			...GRADES.map((grade) => createPortrait(grade, densities[grade], reach(densities[grade], lens))),
			createPortrait('here', pixelDensity(min, lens), min)
		]
	};
}

/** Returns the point at a distance from a camera, in a direction in degrees. */
function pointAt({ x, y }: Camera, heading: number, metres: number): Point {
	const angle = radians(heading);
	return [x + Math.cos(angle) * metres, y + Math.sin(angle) * metres];
}

/** Returns the distance from a camera to the point of its axis that is nearest to a point; negative behind the camera. */
export function distanceOnAxis({ x, y, heading }: Camera, [px, py]: Point): number {
	const angle = radians(heading);
	return (px - x) * Math.cos(angle) + (py - y) * Math.sin(angle);
}

/** Distance in metres and degrees from the ends of a ring at which visibility is tested. */
const TEST_OFFSET = 0.1;

function ringEnd(camera: Camera, metres: number, lens: Optics, world: World): Point | undefined {
	const edge = camera.heading + lens.angle / 2;
	const tried = pointAt(camera, edge - TEST_OFFSET, metres - TEST_OFFSET);
	const seen = canSee(world.district, camera, lens, Number.EPSILON, tried);
	return seen ? pointAt(camera, edge, metres) : undefined;
}

function boundingBox(points: readonly Point[]): PlanBox {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** Returns a portrait. Its tones are computed when they are drawn: the layout measures portraits that it never draws. */
function createPortrait(
	id: DensityPortrait['id'],
	pixelsPerMetre: number,
	distance: number
): DensityPortrait {
	const drawn = Math.min(pixelsPerMetre, MAX_DENSITY);
	return {
		id,
		density: pixelsPerMetre,
		distance,
		pixels: portraitPixels(drawn),
		get tones() {
			return portraitMosaic(drawn).tones;
		}
	};
}
