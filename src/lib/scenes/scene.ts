import type { Component } from 'svelte';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { Live } from '#lib/chart/live.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { Moment } from '#lib/model/timeline.ts';
import type { Placement } from '#lib/model/district.ts';
import type { SceneState, Settings } from '#lib/narrative/types.ts';
import type { World } from './world.ts';

/** What the reader chose. With the step and its progress, all that a picture depends on. */
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

/** Part of the plan that must be seen, in metres; the plan runs on around it. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * A crop for wide figures and one for narrow ones. `cover` fills the figure with the box and may cut its
 * edges; `contain` shows the whole box and lets the plan run on.
 */
export interface Frame {
	readonly wide: Box;
	readonly tall: Box;
	readonly fit: 'cover' | 'contain';
}

/** A picture laid out for a slide: `box`, in the units of its room, fills the room. */
export interface SlidePicture<Layout> {
	readonly box: Box;
	readonly layout: Layout;
}

/** Lays a picture out for a slide: fewer things than on a page, larger, in whatever room the projector gives. */
export type SlideLayout<View, Layout> = (view: View, viewport: Viewport, world: World) => Layout;

export interface SceneProps<View, Layout = never> {
	readonly view: View;
	readonly world: World;
	/** Which crop to draw. */
	readonly wide: boolean;
	/** Whose picture it is, where the component draws what any scene lays out. */
	readonly scene?: SceneParts<SceneState, View> | undefined;
	/** On a slide: what to draw instead of either. */
	readonly slide?: SlidePicture<Layout> | undefined;
	/** On a page that moves: marks that move one by one are then left to a canvas. */
	readonly live?: Live | undefined;
}

/**
 * What a scene reads from the story, beside the step that shows it: whatever the way of using the story, the browser is
 * sent this and no more (see `edition/client-world.ts`). tests/unit/reads.test.ts finds what is missing.
 */
export interface Reads {
	/** Words of pictures and interface, by their keys up to a dot or a hyphen: `curve`, `unit.metres`. */
	readonly words: readonly string[];
	/** Ids of series of values. */
	readonly series?: readonly string[];
	/** Ids of lists of sourced items. */
	readonly records?: readonly string[];
}

/** One way of drawing steps. Everything is pure: same arguments, same plain data. */
export interface SceneParts<State, View, Layout = never> {
	readonly reads: Reads;
	/** The state `t` of the way from `a` to `b`: `a` at 0 and `b` at 1, exactly. */
	blend(a: State, b: State, t: number): State;
	/** Everything the picture shows. */
	view(state: State, world: World, choices: Choices): View;
	/** Every value plotted, as rows; none where the picture plots nothing. */
	table(view: View, world: World): Table | undefined;
	readonly Scene: Component<SceneProps<View, Layout>>;
	/**
	 * How it is laid out on slides; without it, slides show the layout of a page. In the scene's own file although
	 * readers never see it: one more request would cost them more than a kilobyte does.
	 */
	readonly slide?: SlideLayout<View, Layout>;
	/** Whether no choice of the reader changes picture or table; its table is then made on the server alone. */
	readonly fixed?: boolean;
	/** How a scene that is data and one layout for every room is laid out; a scene with a component does it there. */
	readonly layout?: (view: View, viewport: Viewport, world: World) => Drawing;
	/** Who is on the plan so many seconds after the start; without it, the people of the twelve minutes. */
	readonly people?: (view: View, seconds: number, world: World) => Moment;
	/** What is drawn anew while people walk, so many times a second, from the view so many seconds later. */
	readonly later?: {
		readonly pace: number;
		view(view: View, seconds: number, world: World): View;
	};
	/** Draws, on a page that moves, what `Drawing.painted` shows elsewhere. */
	readonly Painter?: Component<PainterProps<View>>;
}

export interface PainterProps<View> {
	readonly view: View;
	readonly drawing: Drawing;
	readonly viewport: Viewport;
	readonly world: World;
	readonly live: Live;
}

/** A scene as the rest of the product sees it: its state and what it shows are its own affair. */
export type Scene = SceneParts<SceneState, unknown, unknown>;

/** Lays a scene's picture out for a slide; undefined where the scene has no such layout. */
export type SlidePainter = (scene: Scene, view: unknown, world: World) => SlidePicture<unknown> | undefined;

/**
 * A scene with a component of its own. Hides its own types: safe because states come from the story, which the build has
 * checked against the scene's parameters, and because a view only ever returns to the scene that made it.
 */
export function componentScene<State extends SceneState, View, Layout = never>(
	parts: SceneParts<State, View, Layout>
): Scene {
	return { ...parts, view: kept(parts.view) } as unknown as Scene;
}

/** Views that a scene keeps: of the step in focus and of the next, before and after a control was moved. */
const KEPT = 4;

/**
 * The same view for as long as it is asked for the same: picture, table and name of a picture each ask for it, and
 * slides ask for the next one before it is shown. Safe because views are pure.
 */
export function kept<State, View>(view: SceneParts<State, View>['view']): SceneParts<State, View>['view'] {
	const last: { state: State; world: World; choices: Choices; view: View }[] = [];
	return (state, world, choices) => {
		const known = last.find((one) => one.state === state && one.world === world && one.choices === choices);
		if (known) return known.view;
		const made = { state, world, choices, view: view(state, world, choices) };
		last.unshift(made);
		last.length = Math.min(last.length, KEPT);
		return made.view;
	};
}
