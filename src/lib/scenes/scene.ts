import type { Component } from 'svelte';
import type { Drawing } from '#lib/chart/drawing.ts';
import type Marks from '#lib/chart/marks/Marks.svelte';
import type { AnimationClock } from '#lib/chart/plan/animation.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Placement } from '#lib/model/district/district.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import type { SceneState, Settings } from '#lib/narrative/types/story.ts';
import type { World } from './world.ts';

/** The reader's choices. Together with the step, they determine the picture. */
export interface Choices {
	readonly settings: Settings;
	/** The cameras placed by the reader, in order. */
	readonly placement: readonly Placement[];
	/** The rounds played at the wall, in the notation of `writeRounds`; missing if there are none. */
	readonly rounds?: string;
}

/** A table of all values that a picture plots. Cells are formatted text. */
export interface Table {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A kind of picture. All functions are pure: same arguments, same result. */
export interface SceneParts<State, Data> {
	/**
	 * Returns functions that compute what `data` needs and caches, in short pieces, so that a page can respond in between. For
	 * scenes whose data take longer than 50 ms on a slow machine.
	 */
	prepare?(state: State, world: World, choices: Choices): readonly (() => void)[];
	/** Computes everything that the picture shows, from the models and the story. */
	data(state: State, world: World, choices: Choices): Data;
	/**
	 * Lays out the drawing for a viewport. No text is smaller than a label or overlaps another, and nothing is
	 * outside.
	 */
	layout(data: Data, viewport: Viewport, world: World): Drawing;
	/**
	 * Returns functions that compute what `layout` caches, in short pieces. For scenes whose layout takes longer than 50 ms on a slow
	 * machine.
	 */
	prepareLayout?(data: Data, viewport: Viewport, world: World): readonly (() => void)[];
	/** Returns the table of all plotted values, or undefined if nothing is plotted. */
	table(data: Data, world: World): Table | undefined;
	/**
	 * Whether picture and table are independent of the reader's choices; the table is then rendered only on the
	 * server.
	 */
	readonly isStatic?: boolean;
	/** Whether its pictures show the guess of a step while the reader makes it, with a handle. */
	readonly showsGuess?: boolean;
	/**
	 * Interpolates between two states of this scene: `a` at t = 0, `b` at t = 1. Without it, or if it returns undefined, one
	 * picture replaces the other.
	 */
	interpolate?(a: State, b: State, t: number): State | undefined;
	/**
	 * Returns the people on the plan at a time, in seconds after the start. If missing, they are those of the
	 * twelve minutes.
	 */
	peopleAt?(data: Data, seconds: number, world: World): Moment;
	/**
	 * Animation while people walk: `pace` times per second, the layout is repeated with the data that `data`
	 * returns for that time.
	 */
	readonly animation?: {
		readonly pace: number;
		data(data: Data, seconds: number, world: World): Data;
	};
	/** Component that draws marks on a page with animation. */
	readonly Marks?: typeof Marks;
	/** Component that draws `Drawing.painted` on a page with animation. */
	readonly Painter?: Component<PainterProps<Data>>;
}

/** Props of a scene's painter. */
export interface PainterProps<Data> {
	readonly data: Data;
	readonly drawing: Drawing;
	readonly viewport: Viewport;
	readonly world: World;
	readonly live: AnimationClock;
}

/** A scene with its type parameters hidden, as used by the rest of the code. */
export type Scene = SceneParts<SceneState, unknown>;
