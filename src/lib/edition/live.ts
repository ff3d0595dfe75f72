/**
 * The models and the scenes, for a page that moves: fetched behind the first picture. The district itself,
 * which most steps show, comes along; every other scene is a file of its own.
 */
import { best, district } from 'virtual:district';
import type { SceneState } from '#lib/narrative/types.ts';
import districtScene from '#lib/scenes/district/index.ts';
import { loadScene, register } from '#lib/scenes/registry.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import { createWorld, type World, type WorldSource } from '#lib/scenes/world.ts';
import { createNumbers, type StoryFigures } from './numbers.ts';

export interface Models {
	readonly world: World;
	/** A figure at a step's state, under the reader's choices. */
	number(name: string, state: SceneState, choices: Choices): number;
	/** Fetches a scene, once. */
	scene(name: string): Promise<Scene>;
}

/** Computes the twelve minutes and stands ready for every figure. */
export function createModels(source: Omit<WorldSource, 'district' | 'best'>, story: StoryFigures): Models {
	register('district', districtScene);
	const world = createWorld({ ...source, district, best });
	return { world, number: createNumbers(world, story), scene: loadScene };
}
