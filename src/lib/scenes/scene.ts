import type { Component } from 'svelte';
import type { Drawing } from '#lib/chart/drawing.ts';
import type Marks from '#lib/chart/Marks.svelte';
import type { Live } from '#lib/chart/live.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Placement } from '#lib/model/district.ts';
import type { Moment } from '#lib/model/timeline.ts';
import type { SceneState, Settings } from '#lib/narrative/types.ts';
import type { World } from './world.ts';

/** What the reader chose. With the step, all that a picture depends on. */
export interface Choices {
	readonly settings: Settings;
	/** The reader's own cameras, in the order they were placed. */
	readonly placement: readonly Placement[];
}

/** A table of every value that a picture plots. Cells are ready to print. */
export interface Table {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** One way of drawing steps, as plain data. Everything is pure: same arguments, same result. */
export interface SceneParts<State, Data> {
	/** Numbers of the models and of the story: everything that the picture shows. */
	data(state: State, world: World, choices: Choices): Data;
	/** The drawing for a room: no letter smaller than a label, no two texts over each other, nothing outside. */
	layout(data: Data, viewport: Viewport, world: World): Drawing;
	/** Every value plotted, as rows; none where the picture plots nothing. */
	table(data: Data, world: World): Table | undefined;
	/** Whether no choice of the reader changes picture or table; its table is then made on the server alone. */
	readonly fixed?: boolean;
	/** The state `t` of the way between two of this scene's: `a` at 0, `b` at 1. Without it, their pictures cross-fade. */
	blend?(a: State, b: State, t: number): State;
	/** Who is on the plan so many seconds after the start; without it, the people of the twelve minutes. */
	people?(data: Data, seconds: number, world: World): Moment;
	/** What is laid out anew while people walk, so many times a second: the data so many seconds later. */
	readonly later?: {
		readonly pace: number;
		data(data: Data, seconds: number, world: World): Data;
	};
	/** Draws marks on a page that moves. */
	readonly Marks?: typeof Marks;
	/** Draws, on a page that moves, what `Drawing.painted` shows elsewhere. */
	readonly Painter?: Component<PainterProps<Data>>;
}

export interface PainterProps<Data> {
	readonly data: Data;
	readonly drawing: Drawing;
	readonly viewport: Viewport;
	readonly world: World;
	readonly live: Live;
}

/** A scene as the rest of the product sees it: its state and what it shows are its own affair. */
export type Scene = SceneParts<SceneState, unknown>;
