import { pictureHash } from '#lib/playhead/picture.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { SceneState } from '#lib/narrative/types.ts';

/** Pictures that a scene remembers: those around the one in focus, before and after a lever was moved. */
const MOST = 6;

interface Remembered {
	readonly state: SceneState;
	readonly world: World;
	readonly choices: Choices;
	readonly view: unknown;
}

/**
 * A scene that remembers its last pictures, so that the next one can be computed before it is asked for. Safe because
 * views are pure: what was computed from the same state, world and choices is what would be computed again.
 */
export function remembering(scene: Scene): Scene {
	const last: Remembered[] = [];
	return {
		...scene,
		view(state, world, choices) {
			const known = last.find((one) => one.state === state && one.world === world && one.choices === choices);
			if (known) return known.view;
			const view = scene.view(state, world, choices);
			last.unshift({ state, world, choices, view });
			last.length = Math.min(last.length, MOST);
			return view;
		}
	};
}

/** Computes a picture and its name ahead. */
export function rememberPicture(scene: Scene, state: SceneState, world: World, choices: Choices): void {
	pictureHash(scene.view(state, world, choices));
}
