import { mountAt } from '#lib/model/district.ts';
import type { HungCamera } from '#lib/model/slide.ts';
import type { SceneState } from '#lib/narrative/types.ts';
import type { Choices } from './scene.ts';
import type { World } from './world.ts';

export type CameraInForce = HungCamera;

/** The cameras that the chapters after “Seeing” go on with: the reader's own where she hung any, or the best places. */
export function camerasKept(world: World, choices: Choices): readonly CameraInForce[] {
	return choices.placement.length > 0 ? readerCameras(world, choices) : bestCameras(world, choices, Infinity);
}

/** The cameras that a step's state speaks of: the reader's own, or the best places. */
export function camerasInForce(world: World, choices: Choices, state: SceneState): readonly CameraInForce[] {
	if (state['placed'] === 'reader') return readerCameras(world, choices);
	return bestCameras(world, choices, typeof state['count'] === 'number' ? state['count'] : Infinity);
}

/** Best places for as many cameras as the step and the reader's setting both allow. */
function bestCameras(world: World, choices: Choices, count: number): readonly CameraInForce[] {
	return world.best.slice(0, Math.min(count, choices.settings['cameras'] ?? 12));
}

/** The cameras that the reader hung up herself. */
function readerCameras(world: World, choices: Choices): readonly CameraInForce[] {
	return choices.placement.map((placement) => {
		const [x, y] = mountAt(world.district, placement);
		return { x, y, heading: placement.heading, placement };
	});
}
