import { fieldOfViewPath } from '#lib/chart/path.ts';
import { reach, viewPolygon } from '#lib/model/cameras/coverage.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';
import type { ActiveCamera } from './active-cameras.ts';
import { chosenDensities, chosenOptics } from './camera-settings.ts';

/** Returns the field of view of each camera, in which it detects people, as path data in metres. */
export function fieldsOfView(
	cameras: readonly ActiveCamera[],
	{ district }: World,
	choices: Choices
): string[] {
	const [lens, { detect }] = [chosenOptics(choices), chosenDensities(choices)];
	return cameras.map((camera) =>
		fieldOfViewPath(viewPolygon(district, camera, lens, detect), reach(detect, lens))
	);
}
