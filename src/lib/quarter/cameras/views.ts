/** What the cameras of a quarter see, as cells of its public ground. */
import {
	CACHE_BY_CAMERA,
	viewPolygon,
	visibilityPolygon,
	visibleCells,
	reach,
	type Camera
} from '#lib/model/cameras/coverage.ts';
import { PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '#lib/model/cameras/placement.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import type { Point, Ring } from '#lib/model/maths/geometry.ts';
import { builtPlan, publicGrid, type Quarter } from '../area/quarter.ts';

/** A camera, as far as its view is concerned. */
export interface ViewingCamera {
	readonly at: Point;
	/** Directions of its views, in degrees: 0 = east, 90 = south; empty if it may look in any direction. */
	readonly headings: readonly number[];
}

const cellsOf = memoizeFor(
	(quarter: Quarter, camera: Camera) =>
		visibleCells(publicGrid(quarter), builtPlan(quarter), camera, PLACEMENT_OPTICS, PLACEMENT_DENSITY),
	{ max: CACHE_BY_CAMERA.max, keyOf: ({ x, y, heading }: Camera) => [x, y, heading].join() }
);

/** Headings whose fields of view make a whole circle. */
const ALL_HEADINGS = Array.from(
	{ length: Math.ceil(360 / PLACEMENT_OPTICS.angle) },
	(_, index) => index * PLACEMENT_OPTICS.angle
);

/** Returns whether a camera may look in any direction, so that a whole circle counts as its view at most. */
export const isRing = ({ headings }: ViewingCamera): boolean => headings.length === 0;

/** Returns the headings whose fields of view make up all that a camera may see. */
export const headingsOf = (camera: ViewingCamera): readonly number[] =>
	isRing(camera) ? ALL_HEADINGS : camera.headings;

/**
 * Returns the cells of public ground that a camera sees with the lens of the story, at a density from which people count as
 * filmed. A camera that may look anywhere has all that it could see.
 */
export function viewCells(quarter: Quarter, camera: ViewingCamera): ReadonlySet<number> {
	const [x, y] = camera.at;
	return new Set(headingsOf(camera).flatMap((heading) => cellsOf(quarter, { x, y, heading })));
}

/** Returns the outlines of what a camera sees, to draw them. */
export function viewOutlines(quarter: Quarter, camera: ViewingCamera): Ring[] {
	const [x, y] = camera.at;
	const plan = builtPlan(quarter);
	return isRing(camera)
		? [visibilityPolygon(plan, camera.at, reach(PLACEMENT_DENSITY, PLACEMENT_OPTICS))]
		: camera.headings.map((heading) =>
				viewPolygon(plan, { x, y, heading }, PLACEMENT_OPTICS, PLACEMENT_DENSITY)
			);
}
