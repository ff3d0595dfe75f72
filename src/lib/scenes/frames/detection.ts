/** The cameras and thresholds that decide who is detected, and the coverage of each camera. */
import { fieldOfViewPath } from '#lib/chart/path.ts';
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
