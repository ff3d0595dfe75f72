import type { Point } from '#lib/model/maths/geometry.ts';

const OPEN_MS = 250;

/**
 * Animates the field of view of a camera that was just placed: it grows from the camera. The picture itself shows it at
 * once, so nothing waits for the animation.
 * @param index index of the camera
 * @param at position of the camera, in metres
 */
export function openFieldOfView(index: number, [x, y]: Point): void {
	for (const grade of ['detect', 'identify']) {
		const sector = document.querySelectorAll(`#scene .sector.${grade}`)[index];
		// Shapes on the plan are in metres.
		const origin = `translate(${x}px, ${y}px)`;
		const back = `translate(${-x}px, ${-y}px)`;
		sector?.animate(
			[{ transform: `${origin} scale(0.05) ${back}` }, { transform: `${origin} scale(1) ${back}` }],
			{ duration: OPEN_MS, easing: 'ease-out' }
		);
	}
}
