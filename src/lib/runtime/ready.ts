import { LABEL, type Viewport } from '#lib/chart/viewport.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { StepData } from './data.ts';

/** The room in an element, in tenths of the letters that the shell has given to labels. */
export function roomIn(element: HTMLElement): Viewport {
	const letters = parseFloat(getComputedStyle(element).fontSize) / LABEL;
	return {
		width: Math.round(element.clientWidth / letters),
		height: Math.round(element.clientHeight / letters),
		titled: true
	};
}

/** What a picture is computed from, and the room that it is to have. */
interface Ahead {
	readonly scene: Scene;
	readonly step: StepData;
	readonly world: World;
	readonly choices: Choices;
	readonly room: () => Viewport | undefined;
}

/**
 * Computes a step's picture before it is shown: scenes keep what they have made last.
 * @param wait lets others have their turn, before each piece of the work; false ends it
 */
export async function prepare(
	{ scene, step, world, choices, room }: Ahead,
	wait: () => Promise<boolean>
): Promise<Drawing | undefined> {
	if (!(await wait())) return undefined;
	const view = scene.data(step.state, world, choices);
	if (!(await wait())) return undefined;
	const viewport = room();
	return viewport && scene.layout(view, viewport, world);
}

/** The room for pictures in a page that measures its own. */
export function figureRoom(): Viewport | undefined {
	const box = document.querySelector<HTMLElement>('.stage > .box');
	return box ? roomIn(box) : undefined;
}
