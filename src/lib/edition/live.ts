import { best, district } from 'virtual:district';
import type { SceneState } from '#lib/narrative/types.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { createWorld, type World, type WorldSource } from '#lib/scenes/world.ts';
import { createNumbers, type StoryFigures } from './numbers.ts';

/** The models of a page that moves. */
export interface Models {
	readonly world: World;
	/** A figure at a step's state, under the reader's choices. */
	number(name: string, state: SceneState, choices: Choices): number;
}

/** Computes the twelve minutes and stands ready for every figure. */
export function createModels(source: Omit<WorldSource, 'district' | 'best'>, story: StoryFigures): Models {
	const world = createWorld({ ...source, district, best });
	return { world, number: createNumbers(world, story) };
}
