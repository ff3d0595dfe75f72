import { LABEL, type Viewport } from '#lib/chart/viewport.ts';
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

/**
 * Computes a step's picture before it is shown: scenes keep what they have made last.
 * @param wait lets others have their turn, between one piece of the work and the next; false ends it
 */
export async function prepare(
	scene: Scene,
	{ state }: StepData,
	world: World,
	choices: Choices,
	wait: () => Promise<boolean>
): Promise<void> {
	const box = document.querySelector<HTMLElement>('.stage > .box');
	if (!box || !(await wait())) return;
	const view = scene.data(state, world, choices);
	if (await wait()) scene.layout(view, roomIn(box), world);
}
