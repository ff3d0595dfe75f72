/** Taps on the plan in the picture, told apart from scrolling and dragging, and the mouse over it. */
import { mountPosition, type District, type Placement } from '#lib/model/district/district.ts';
import { nearestMount } from '#lib/model/district/hit-test.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { cameraAtMount } from './placement-words.ts';

/** Distance from a wall, in metres and in CSS pixels, within which a point of the plan belongs to the wall. */
const [MAX_WALL_METRES, MAX_WALL_PIXELS] = [12, 28];
/** Distance in CSS pixels that a finger or mouse may move during a tap, and the page scroll. */
const MAX_TAP_MOVEMENT = 10;

/** A point of the plan that the reader taps, or over which her mouse is. */
export interface PlanPoint {
	/** Where it is, in metres. */
	readonly at: Point;
	/** Metres per CSS pixel. */
	readonly metresPerPixel: number;
}

/** Returns the camera that looks straight out at the wall near a point of the plan; undefined if no wall is near. */
export function cameraNear(district: District, { at, metresPerPixel }: PlanPoint): Placement | undefined {
	const mount = nearestMount(district, at);
	const [x, y] = mountPosition(district, mount);
	const building = district.buildings.find(({ id }) => id === mount.building);
	const reach = Math.max(MAX_WALL_METRES, MAX_WALL_PIXELS * metresPerPixel);
	return building && Math.hypot(x - at[0], y - at[1]) <= reach ? cameraAtMount(building, mount) : undefined;
}

/**
 * Calls a function at each tap on the plan that the picture of a stage shows: not at the end of a drag, not after
 * scrolling, and not on what lies over the plan.
 * @returns a function that removes the listeners
 */
export function watchPlanTaps(stage: HTMLElement, onTap: (tap: PlanPoint) => void): () => void {
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
			began = undefined;
			const tap = isMoved ? undefined : pointAt(stage, { x, y, target });
			if (tap) onTap(tap);
		},
		{ signal }
	);
	return () => listeners.abort();
}

/**
 * Calls a function whenever the mouse moves over a stage: with the point of the plan under it, or undefined beside the plan.
 * @returns a function that removes the listeners
 */
export function watchPlanMouse(stage: HTMLElement, onMove: (at: PlanPoint | undefined) => void): () => void {
	const listeners = new AbortController();
	const options = { signal: listeners.signal, passive: true };
	stage.addEventListener(
		'pointermove',
		({ buttons, clientX: x, clientY: y, pointerType, target }) =>
			onMove(pointerType === 'mouse' && buttons === 0 ? pointAt(stage, { x, y, target }) : undefined),
		options
	);
	stage.addEventListener('pointerleave', () => onMove(undefined), options);
	return () => listeners.abort();
}

/** Returns the point of the plan at a point of the window; undefined on what lies over the plan. */
const pointAt = (
	stage: HTMLElement,
	{ x, y, target }: { readonly x: number; readonly y: number; readonly target: EventTarget | null }
): PlanPoint | undefined =>
	target instanceof Element && target.closest('.box') && !isCovered(stage, x, y)
		? findOnPlan(stage, x, y)
		: undefined;

/** Returns whether the paper behind texts beside the plan covers a point of the window. */
const isCovered = (stage: HTMLElement, x: number, y: number): boolean =>
	[...stage.querySelectorAll('path.paper')].some((paper) => {
		const { left, right, top, bottom } = paper.getBoundingClientRect();
		return x >= left && x <= right && y >= top && y <= bottom;
	});

/** Returns a point of the window on the plan; undefined if the picture has none. */
function findOnPlan(stage: HTMLElement, x: number, y: number): PlanPoint | undefined {
	// The plan's own units are metres.
	const toPlan = stage.querySelector<SVGUseElement>('use[href="#district"]')?.getScreenCTM()?.inverse();
	if (!toPlan) return undefined;
	const point = new DOMPoint(x, y).matrixTransform(toPlan);
	return { at: [point.x, point.y], metresPerPixel: Math.hypot(toPlan.a, toPlan.b) };
}
