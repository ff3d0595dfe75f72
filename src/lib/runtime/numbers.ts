import { chances } from 'virtual:chances';
import { streetGrid } from '#lib/model/coverage.ts';
import { computeFigure } from '#lib/model/figures.ts';
import type { SceneState, Settings } from '#lib/narrative/types.ts';
import { camerasInForce, camerasKept } from '#lib/scenes/cameras-in-force.ts';
import { optics } from '#lib/scenes/lens.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

/** Figures that belong to the story rather than to a model. */
export interface StoryFigures {
	readonly seed: number;
	readonly steps: number;
	/** Reading time, in whole minutes. */
	readonly minutes: number;
	/** The settings as the story chose them. */
	readonly defaults: Settings;
}

/** Any figure, by name, at a step's state and under the reader's choices. */
export type Numbers = (name: string, state: SceneState, choices: Choices) => number;

/** Puts the models' figures at hand for one world. The numbers throw a RangeError on an unknown name. */
export function createNumbers(world: World, { seed, steps, minutes, defaults }: StoryFigures): Numbers {
	const { district, timeline, scenario, best, lookalike } = world;
	return (name, state, choices) =>
		computeFigure(name, {
			district,
			// Laid out when the first number asks for it; the models keep it.
			grid: streetGrid(district),
			timeline,
			scenario,
			seed,
			lookalike,
			time: typeof state['time'] === 'number' ? state['time'] : 0,
			cameras: camerasInForce(world, choices, state),
			kept: camerasKept(world, choices),
			optics: optics(choices),
			settings: choices.settings,
			defaults,
			placement: best,
			chances,
			steps,
			minutes
		});
}
