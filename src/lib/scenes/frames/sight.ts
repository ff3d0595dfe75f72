/** What decides who is in view of the cameras, and what each of these films. */
import { sectorPath } from '#lib/chart/path.ts';
import { reach, viewPolygon, type Camera, type Optics } from '#lib/model/coverage.ts';
import { camerasKept, type CameraInForce } from '../cameras-in-force.ts';
import { densities, optics } from '../lens.ts';
import type { Figure, Moment } from '#lib/model/timeline.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

export interface Sight {
	readonly cameras: readonly CameraInForce[];
	readonly optics: Optics;
	/** Pixels a metre at which somebody is detected. */
	readonly detect: number;
}

export const sightIn = (world: World, choices: Choices): Sight => ({
	cameras: camerasKept(world, choices),
	optics: optics(choices),
	detect: densities(choices).detect
});

/** Sectors are costly, and most controls change none of them. */
const known = new Map<string, string>();
const KEPT = 100;

/** What each camera films, as path data in metres. */
export const sectorsOf = (sight: Sight, world: World): string[] =>
	sight.cameras.map((camera) => sectorOf(camera, sight, world));

function sectorOf(camera: Camera, { optics: lens, detect }: Sight, world: World): string {
	const key = [camera.x, camera.y, camera.heading, lens.width, lens.angle, detect].join();
	const path =
		known.get(key) ?? sectorPath(viewPolygon(world.district, camera, lens, detect), reach(detect, lens));
	if (known.size >= KEPT) known.clear();
	known.set(key, path);
	return path;
}

/** Whom the story is about, if they are there. */
export function whoFalls({ figures }: Moment, { scenario }: World): Figure | undefined {
	const fall = scenario.incidents.find(({ kind }) => kind === 'fall');
	return figures.find(({ id }) => id === (fall?.who ?? fall?.id));
}
