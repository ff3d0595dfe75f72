import type { Drawing } from '#lib/chart/drawing.ts';
import { isSameViewport, type Viewport } from '#lib/chart/viewport.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Choices, Scene, SceneParts } from './scene.ts';
import type { World } from './world.ts';

/**
 * Returns a scene whose data and layout are memoized. Its type parameters are hidden. This is safe because the
 * build has checked the states of the story against the parameters of the scene, and because data are only passed
 * back to the scene that made them.
 */
export function defineScene<State extends SceneState, Data>(parts: SceneParts<State, Data>): Scene {
	return {
		...parts,
		data: memoizeData(parts.data),
		layout: memoizeLayout((data: Data, viewport, world) =>
			parts.layout(data, withoutTitleIfLow(viewport), world)
		)
	} as unknown as Scene;
}

/**
 * Minimum height of a picture with a title, in units. Lower pictures are in frames, which show the title above the
 * picture.
 */
const MIN_TITLE_HEIGHT = 150;
const withoutTitleIfLow = (viewport: Viewport): Viewport =>
	viewport.height < MIN_TITLE_HEIGHT ? { ...viewport, showTitle: false } : viewport;

/**
 * Number of memoized results: enough for the current step and a neighbour, each before and after a control is
 * moved.
 */
const MAX_MEMOIZED = 4;

/**
 * Memoizes data: picture, table and title of a picture all need them, and slides need those of the next step early.
 * Safe because `data` is pure.
 */
function memoizeData<State, Data>(data: SceneParts<State, Data>['data']): SceneParts<State, Data>['data'] {
	const last: { state: State; world: World; choices: Choices; made: Data }[] = [];
	return (state, world, choices) => {
		const cached = last.find((one) => one.state === state && one.world === world && one.choices === choices);
		if (cached) return cached.made;
		const result = data(state, world, choices);
		last.unshift({ state, world, choices, made: result });
		last.length = Math.min(last.length, MAX_MEMOIZED);
		return result;
	};
}

/** Memoizes drawings by data, viewport and world. */
function memoizeLayout<State, Data>(
	layout: SceneParts<State, Data>['layout']
): SceneParts<State, Data>['layout'] {
	const last: { data: Data; viewport: Viewport; world: World; drawing: Drawing }[] = [];
	return (data, viewport, world) => {
		const cached = last.find(
			(one) => one.data === data && one.world === world && isSameViewport(one.viewport, viewport)
		);
		if (cached) return cached.drawing;
		const drawing = layout(data, viewport, world);
		last.unshift({ data, viewport, world, drawing });
		last.length = Math.min(last.length, MAX_MEMOIZED);
		return drawing;
	};
}
