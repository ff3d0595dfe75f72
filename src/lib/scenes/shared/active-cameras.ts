import { mountPosition } from '#lib/model/district/district.ts';
import type { PlacedCamera } from '#lib/model/cameras/camera-slide.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** Number of cameras that the reader is invited to place. As many at the best places are then shown beside hers. */
export const INVITED_CAMERAS = 4;

/** A camera of the current picture. */
export type ActiveCamera = PlacedCamera;

/**
 * Returns the cameras of the chapters after “Seeing”: those placed by the reader, or if there are none, those of
 * the best placement.
 */
export function chosenCameras(world: World, choices: Choices): readonly ActiveCamera[] {
	return choices.placement.length > 0 ? readerCameras(world, choices) : bestCameras(world, choices, Infinity);
}

/**
 * Returns the cameras of a step: those placed by the reader if its state says so, otherwise the first ones of the
 * best placement.
 */
export function activeCameras(world: World, choices: Choices, state: SceneState): readonly ActiveCamera[] {
	if (state['placed'] === 'reader') return readerCameras(world, choices);
	return bestCameras(world, choices, typeof state['count'] === 'number' ? state['count'] : Infinity);
}

/** Returns the first cameras of the best placement: as many as both the step and the reader’s setting allow. */
function bestCameras(world: World, choices: Choices, count: number): readonly ActiveCamera[] {
	return world.best.slice(0, Math.min(count, choices.settings['cameras'] ?? 12));
}

/** Returns the cameras placed by the reader. */
function readerCameras(world: World, choices: Choices): readonly ActiveCamera[] {
	return choices.placement.map((placement) => {
		const [x, y] = mountPosition(world.district, placement);
		return { x, y, heading: placement.heading, placement };
	});
}
