import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';

/**
 * Returns the viewport of a picture that fills an element. Its unit is such that labels get the element's font size.
 */
export function measureViewport(element: HTMLElement): Viewport {
	const unit = parseFloat(getComputedStyle(element).fontSize) / LABEL_SIZE;
	const round = (pixels: number) => Math.round(pixels / unit);
	const [width, height] = [round(element.clientWidth), round(element.clientHeight)];
	const stage = element.closest<HTMLElement>('.stage');
	// Where cards lie over the stage, its padding is the space for the title.
	const foot = stage ? round(parseFloat(getComputedStyle(stage).paddingBottom)) : 0;
	if (!stage || foot === 0) return { width, height, showTitle: true };
	const free = {
		x: width - round(stage.clientWidth),
		y: 0,
		width: round(stage.clientWidth),
		height: height - foot
	};
	return { width, height, showTitle: true, free };
}

/** What a picture is computed from, and the function that measures its viewport. */
export interface PictureInputs {
	readonly scene: Scene;
	readonly state: SceneState;
	readonly world: World;
	readonly choices: Choices;
	readonly measure: () => Viewport | undefined;
}

/**
 * Computes a picture before it is shown. It then appears at once, because scenes memoize their latest
 * result.
 * @param wait yields to the browser before each part of the work; if it resolves to false, the rest is cancelled
 * @returns the drawing; undefined if the work was cancelled or the viewport cannot be measured
 */
export async function prepareDrawing(
	{ scene, state, world, choices, measure }: PictureInputs,
	wait: () => Promise<boolean>
): Promise<Drawing | undefined> {
	if (!(await wait())) return undefined;
	for (const compute of scene.prepare?.(state, world, choices) ?? []) {
		compute();
		if (!(await wait())) return undefined;
	}
	const view = scene.data(state, world, choices);
	if (!(await wait())) return undefined;
	const viewport = measure();
	return viewport && scene.layout(view, viewport, world);
}

/** Returns the viewport of the stage on this page, or undefined if the page has none. */
export function measureStageViewport(): Viewport | undefined {
	const box = document.querySelector<HTMLElement>('.stage > .box');
	return box ? measureViewport(box) : undefined;
}
