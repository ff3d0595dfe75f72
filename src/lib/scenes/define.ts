import type { Drawing } from '#lib/chart/drawing.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SceneState } from '#lib/narrative/types.ts';
import type { Choices, Scene, SceneParts } from './scene.ts';
import type { World } from './world.ts';

/**
 * A scene, of data and one layout for every room. Hides its own types: safe because states come from the story, which the
 * build has checked against the scene's parameters, and because data only ever return to the scene that made them.
 */
export function scene<State extends SceneState, Data>(parts: SceneParts<State, Data>): Scene {
	return {
		...parts,
		data: keptData(parts.data),
		layout: keptLayouts((data: Data, viewport, world) => parts.layout(data, inLow(viewport), world))
	} as unknown as Scene;
}

/** Height under which a picture says no title of its own, in units: the frame that is so low says one right above it. */
const LOW = 150;
const inLow = (viewport: Viewport): Viewport =>
	viewport.height < LOW ? { ...viewport, titled: false } : viewport;

/** What a scene keeps: data and drawings of the step in focus and of a neighbour, before and after a control was moved. */
const KEPT = 4;

/**
 * The same data for as long as it is asked for the same: picture, table and name of a picture each ask for it, and
 * slides ask for the next one before it is shown. Safe because data are pure.
 */
function keptData<State, Data>(data: SceneParts<State, Data>['data']): SceneParts<State, Data>['data'] {
	const last: { state: State; world: World; choices: Choices; made: Data }[] = [];
	return (state, world, choices) => {
		const known = last.find((one) => one.state === state && one.world === world && one.choices === choices);
		if (known) return known.made;
		const made = data(state, world, choices);
		last.unshift({ state, world, choices, made });
		last.length = Math.min(last.length, KEPT);
		return made;
	};
}

/** The same drawing for as long as data and room are the same. */
function keptLayouts<State, Data>(
	layout: SceneParts<State, Data>['layout']
): SceneParts<State, Data>['layout'] {
	const last: { data: Data; viewport: Viewport; world: World; drawing: Drawing }[] = [];
	return (data, viewport, world) => {
		const known = last.find(
			(one) => one.data === data && one.world === world && isSame(one.viewport, viewport)
		);
		if (known) return known.drawing;
		const drawing = layout(data, viewport, world);
		last.unshift({ data, viewport, world, drawing });
		last.length = Math.min(last.length, KEPT);
		return drawing;
	};
}

const isSame = (a: Viewport, b: Viewport): boolean =>
	a.width === b.width && a.height === b.height && a.titled === b.titled;
