import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { computeFigure, type FigureContext } from '#lib/model/figures/figures.ts';
import { chosenCameras } from './active-cameras.ts';
import { chosenOptics } from './camera-settings.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/**
 * Returns a function that computes a figure of the models for the reader's choices, so that a picture counts what
 * the text beside it says. Only for figures of the whole story, such as `chain.filmed`, which depend on no step and
 * no moment.
 */
export function figuresForChoices(world: World, choices: Choices): (name: string) => number {
	const context = contextForChoices(world, choices);
	return (name) => computeFigure(name, context);
}

/** Returns what figures of the whole story are computed from, at the start of the scenario. */
export function contextForChoices(world: World, choices: Choices): FigureContext {
	const { best, district, lookalike, scenario, seed, timeline } = world;
	const cameras = chosenCameras(world, choices);
	return {
		district,
		grid: streetGrid(district),
		timeline,
		scenario,
		seed,
		lookalike,
		time: 0,
		cameras,
		kept: cameras,
		optics: chosenOptics(choices),
		placement: best,
		chances: [],
		settings: choices.settings,
		defaults: choices.settings,
		steps: 0,
		minutes: 0
	};
}
