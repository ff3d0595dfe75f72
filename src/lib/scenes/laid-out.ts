import type { Drawing } from '#lib/chart/drawing.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { ComponentScene, DrawnScene, SlidePicture } from './scene.ts';
import type { World } from './world.ts';

/** What was laid out for a view, and for which room. */
interface Known {
	readonly viewport: Viewport;
	readonly made: unknown;
}

/** By their views, which are made once: the next slide is laid out before it is shown. */
const known = new WeakMap<object, Known>();

function once<Made>(view: unknown, viewport: Viewport, make: () => Made): Made {
	const before = known.get(view as object);
	const same = before?.viewport.width === viewport.width && before.viewport.height === viewport.height;
	// Safe because a view belongs to one scene, which lays it out in one way.
	if (before && same) return before.made as Made;
	const made = make();
	known.set(view as object, { viewport, made });
	return made;
}

/** A scene's drawing for a room, laid out once. */
export const drawingOf = (scene: DrawnScene, view: unknown, viewport: Viewport, world: World): Drawing =>
	once(view, viewport, () => scene.layout(view, viewport, world));

/** The same for a scene with a component; undefined where it has no layout for slides. */
export const slideOf = (
	{ slide }: ComponentScene,
	view: unknown,
	viewport: Viewport,
	world: World
): SlidePicture<unknown> | undefined =>
	slide &&
	once(view, viewport, () => ({
		box: [0, 0, viewport.width, viewport.height] as const,
		layout: slide(view, viewport, world)
	}));
