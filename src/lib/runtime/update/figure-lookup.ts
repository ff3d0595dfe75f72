import { chances } from 'virtual:chances';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { computeFigure } from '#lib/model/figures/figures.ts';
import type { SceneState, Settings } from '#lib/narrative/types/story.ts';
import { activeCameras, chosenCameras } from '#lib/scenes/shared/active-cameras.ts';
import { chosenOptics } from '#lib/scenes/shared/camera-settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

/** What figures need of the story itself: its length, its seed and its own settings. */
export interface StoryFigures {
	readonly seed: number;
	readonly steps: number;
	/** Reading time, in whole minutes. */
	readonly minutes: number;
	/** The story's own settings. */
	readonly defaults: Settings;
}

/** Computes the figure with a name, for the state of a step and the reader's choices. */
export type FigureLookup = (name: string, state: SceneState, choices: Choices) => number;

/**
 * Creates the function that computes the figures of a story from its world.
 * @returns a function that throws a RangeError if there is no figure of the given name
 */
export function createFigureLookup(
	world: World,
	{ seed, steps, minutes, defaults }: StoryFigures
): FigureLookup {
	const { district, timeline, scenario, best, lookalike } = world;
	return (name, state, choices) =>
		computeFigure(name, {
			district,
			// Computed at the first call and memoized by the model.
			grid: streetGrid(district),
			timeline,
			scenario,
			seed,
			lookalike,
			time: typeof state['time'] === 'number' ? state['time'] : 0,
			cameras: activeCameras(world, choices, state),
			kept: chosenCameras(world, choices),
			optics: chosenOptics(choices),
			settings: choices.settings,
			defaults,
			placement: best,
			chances,
			steps,
			minutes
		});
}
