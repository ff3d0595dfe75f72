/** Who is detected: the cameras and thresholds that decide it, the coverage of each camera, and boxes around people. */
import { fieldOfViewPath, roundToTenth } from '#lib/chart/path.ts';
import { filmedPeople } from '#lib/model/cameras/filmed.ts';
import { random } from '#lib/model/maths/random.ts';
import { reach, viewPolygon, type Camera, type Optics } from '#lib/model/cameras/coverage.ts';
import { chosenCameras, type ActiveCamera } from '../shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '../shared/camera-settings.ts';
import type { Walker, Moment } from '#lib/model/scenario/timeline.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** The cameras in use, with their optics and detection threshold. */
export interface DetectionSetup {
	readonly cameras: readonly ActiveCamera[];
	readonly optics: Optics;
	/** Detection threshold, in pixels per metre. */
	readonly threshold: number;
}

/** Returns the cameras in use with their optics and detection threshold, for the reader’s choices. */
export const detectionSetup = (world: World, choices: Choices): DetectionSetup => ({
	cameras: chosenCameras(world, choices),
	optics: chosenOptics(choices),
	threshold: chosenDensities(choices).detect
});

/** Cache of coverage paths: they are costly to compute, and most controls do not change them. */
const cache = new Map<string, string>();
const MAX_CACHED = 100;

/** Returns the coverage of each camera, as path data in metres. */
export const coveragePaths = (sight: DetectionSetup, world: World): string[] =>
	sight.cameras.map((camera) => coveragePath(camera, sight, world));

function coveragePath(camera: Camera, { optics: lens, threshold }: DetectionSetup, world: World): string {
	const key = [camera.x, camera.y, camera.heading, lens.width, lens.angle, threshold].join();
	const path =
		cache.get(key) ??
		fieldOfViewPath(viewPolygon(world.district, camera, lens, threshold), reach(threshold, lens));
	if (cache.size >= MAX_CACHED) cache.clear();
	cache.set(key, path);
	return path;
}

/** Returns the walker who falls in the scenario; undefined if the moment does not include that walker. */
export function findSubject({ figures }: Moment, { scenario }: World): Walker | undefined {
	const fall = scenario.incidents.find(({ kind }) => kind === 'fall');
	return figures.find(({ id }) => id === (fall?.who ?? fall?.id));
}

/**
 * Extent of a box relative to the feet: distance to its left edge, distance to its top edge, width, height.
 */
type BoxExtent = readonly [left: number, up: number, width: number, height: number];
type ExtentsByPose = Readonly<Record<Walker['pose'], BoxExtent>>;

/**
 * Extents around the drawn marks, in metres. Marks are larger than people, so that they are visible on a
 * phone.
 */
const UPRIGHT: BoxExtent = [1.1, 3.3, 2.2, 3.7];
const LYING: BoxExtent = [2.6, 1.5, 5.2, 2];
const DRAWN_EXTENTS: ExtentsByPose = {
	walking: UPRIGHT,
	stumbling: UPRIGHT,
	standing: UPRIGHT,
	sitting: [1.1, 2.6, 2.2, 3],
	fallen: LYING,
	asleep: LYING
};

/**
 * Returns the box around a drawn figure, in metres.
 * @param size scale of the drawn figure; at 1 it is as large as in the engraving
 */
export function drawnBoxOf({ x, y, pose }: Walker, size = 1) {
	const [left, up, width, height] = DRAWN_EXTENTS[pose];
	return {
		x: roundToTenth(x - left * size),
		y: roundToTenth(y - up * size),
		width: roundToTenth(width * size),
		height: roundToTenth(height * size)
	};
}

/**
 * Returns the boxes around drawn figures as one path, in metres.
 * @param size scale of the drawn figures
 */
export const boxesPath = (figures: readonly Walker[], size: number): string =>
	figures
		.map((figure) => drawnBoxOf(figure, size))
		.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
		.join('');

/** Extents around real people, in body heights. The software measures these. */
const BODY_UPRIGHT: BoxExtent = [0.2, 1, 0.4, 1];
const BODY_LYING: BoxExtent = [0.5, 0.2, 1, 0.3];
const BODY_EXTENTS: ExtentsByPose = {
	walking: BODY_UPRIGHT,
	stumbling: BODY_UPRIGHT,
	standing: BODY_UPRIGHT,
	sitting: [0.25, 0.75, 0.5, 0.75],
	fallen: BODY_LYING,
	asleep: BODY_LYING
};

/** Range of body heights of adults, in metres. */
const BODY_HEIGHT = { least: 1.55, most: 1.85 };

/** Returns the height of a person, in metres. It is drawn from the seed and the id, so it never changes. */
const heightOf = ({ id }: Walker, seed: number): number =>
	BODY_HEIGHT.least + random(seed, 'height', id) * (BODY_HEIGHT.most - BODY_HEIGHT.least);

/** Returns the box around a person at their real size, in metres. */
export function bodyBoxOf(figure: Walker, seed: number) {
	const [left, up, width, height] = BODY_EXTENTS[figure.pose];
	const body = heightOf(figure, seed);
	return {
		x: figure.x - left * body,
		y: figure.y - up * body,
		width: width * body,
		height: height * body
	};
}

/**
 * Returns the figures that a camera detects.
 * @param seconds time after the start of the scenario
 */
export const detectedAt = (
	seconds: number,
	world: World,
	{ cameras, optics, threshold }: DetectionSetup
): Walker[] => filmedPeople(world.timeline.at(seconds).figures, world.district, cameras, optics, threshold);
