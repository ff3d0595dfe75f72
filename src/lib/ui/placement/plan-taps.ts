/** Taps on the plan in the picture, told apart from scrolling and dragging. */
import type { Point } from '#lib/model/maths/geometry.ts';

/** Distance in CSS pixels that a finger or mouse may move during a tap, and the page scroll. */
const MAX_TAP_MOVEMENT = 10;

/** A tap on the plan. */
export interface PlanTap {
	/** Where it is, in metres. */
	readonly at: Point;
	/** Metres per CSS pixel. */
	readonly metresPerPixel: number;
}

/**
 * Calls a function at each tap on the plan that the picture of a stage shows: not at the end of a drag, not after
 * scrolling, and not on what lies over the plan.
 * @returns a function that removes the listeners
 */
export function watchPlanTaps(stage: HTMLElement, onTap: (tap: PlanTap) => void): () => void {
	const listeners = new AbortController();
	const { signal } = listeners;
	let began: { readonly x: number; readonly y: number; readonly scrolled: number } | undefined;
	stage.addEventListener(
		'pointerdown',
		({ clientX: x, clientY: y }) => (began = { x, y, scrolled: scrollY }),
		{ signal, capture: true, passive: true }
	);
	stage.addEventListener(
		'click',
		({ clientX: x, clientY: y, target }) => {
			const isMoved =
				began && Math.hypot(x - began.x, y - began.y, scrollY - began.scrolled) > MAX_TAP_MOVEMENT;
			const isOnPicture = target instanceof Element && target.closest('.box') !== null;
			began = undefined;
			const tap = !isMoved && isOnPicture && !isCovered(stage, x, y) && findOnPlan(stage, x, y);
			if (tap) onTap(tap);
		},
		{ signal }
	);
	return () => listeners.abort();
}

/** Returns whether the paper behind texts beside the plan covers a point of the window. */
const isCovered = (stage: HTMLElement, x: number, y: number): boolean =>
	[...stage.querySelectorAll('path.paper')].some((paper) => {
		const { left, right, top, bottom } = paper.getBoundingClientRect();
		return x >= left && x <= right && y >= top && y <= bottom;
	});

/** Returns a point of the window on the plan; undefined if the picture has none. */
function findOnPlan(stage: HTMLElement, x: number, y: number): PlanTap | undefined {
	// The plan's own units are metres.
	const toPlan = stage.querySelector<SVGUseElement>('use[href="#district"]')?.getScreenCTM()?.inverse();
	if (!toPlan) return undefined;
	const point = new DOMPoint(x, y).matrixTransform(toPlan);
	return { at: [point.x, point.y], metresPerPixel: Math.hypot(toPlan.a, toPlan.b) };
}
