import '#lib/chart/charts.css';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SceneState } from '#lib/narrative/types.ts';
import { kept, type Choices, type Reads, type Scene, type SceneParts, type Table } from './scene.ts';
import LiveDrawing from './LiveDrawing.svelte';
import type { World } from './world.ts';

/** A picture as plain data: what it shows, and where that goes in any room. */
export interface DrawnParts<State, Data> extends Pick<
	SceneParts<State, Data>,
	'people' | 'later' | 'Painter' | 'fixed'
> {
	readonly reads: Reads;
	/** Numbers of the models and of the story. */
	data(state: State, world: World, choices: Choices): Data;
	/** A state between two of this scene; without it, pictures of both are blended. */
	blend?(from: State, to: State, t: number): State;
	/** The drawing for a room: no letter smaller than a label, no two texts over each other, nothing outside. */
	layout(data: Data, viewport: Viewport, world: World): Drawing;
	/** Every value plotted, as rows; none where the picture plots nothing. */
	table(data: Data, world: World): Table | undefined;
}

/**
 * A scene, of data and one layout for every room. Hides its own types: safe because states come from the story, which the
 * build has checked against the scene's parameters, and because data only ever return to the scene that made them.
 */
export function scene<State extends SceneState, Data>({ data, ...parts }: DrawnParts<State, Data>): Scene {
	const reads = { ...parts.reads, words: ['picture', ...parts.reads.words] };
	return {
		blend: (_from: State, to: State) => to,
		...parts,
		reads,
		view: kept(data),
		layout: once(parts.layout),
		Scene: LiveDrawing
	} as unknown as Scene;
}

/** The same drawing for as long as view and room are the same: slides ask for the next one before it is shown. */
function once<Data>(layout: DrawnParts<SceneState, Data>['layout']): DrawnParts<SceneState, Data>['layout'] {
	let last: { data: Data; viewport: Viewport; drawing: Drawing }[] = [];
	return (data, viewport, world) => {
		const known = last.find((one) => one.data === data && isSame(one.viewport, viewport));
		if (known) return known.drawing;
		const drawing = layout(data, viewport, world);
		last = [{ data, viewport, drawing }, ...last.slice(0, 1)];
		return drawing;
	};
}

const isSame = (a: Viewport, b: Viewport): boolean =>
	a.width === b.width && a.height === b.height && a.titled === b.titled;
