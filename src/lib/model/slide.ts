/**
 * How much hangs on one metre: the share of walks on which somebody can be identified, when every camera slides a metre
 * along its walls. Who passes near enough depends on every metre of where a camera hangs.
 */
import type { Camera, Optics } from './coverage.ts';
import { cameraAt, type District, type Placement } from './district.ts';
import { hash } from './random.ts';
import { walksMet } from './walks.ts';

/** A camera, and where on which wall it hangs. */
export interface HungCamera extends Camera {
	readonly placement: Placement;
}

/** Metres that each camera slides, how often chance says which way, and the seed of these draws. */
export const SLIDE = 1;
export const SLIDES = 50;
export const SLIDE_SEED = 1;

/** The largest fall and the largest rise, as shares of what the cameras meet in place; 0 where they meet nobody. */
export interface Spread {
	readonly less: number;
	readonly more: number;
}

/** @param required pixels a metre that it takes to be met */
export function slideSpread(
	district: District,
	cameras: readonly HungCamera[],
	optics: Optics,
	required: number
): Spread {
	const met = (camera: Camera) => walksMet(district, camera, optics, required);
	const inPlace = union(cameras.map(met));
	if (inPlace === 0) return { less: 0, more: 0 };
	const ways = cameras.map((camera) => [1, -1].map((way) => met(slid(district, camera, way * SLIDE))));
	const shares = Array.from(
		{ length: SLIDES },
		(_, draw) =>
			union(ways.map((both, i) => both[hash(SLIDE_SEED, 'one-metre', draw, i) % 2] as readonly number[])) /
			inPlace
	);
	return { less: Math.max(0, 1 - Math.min(...shares)), more: Math.max(0, Math.max(...shares) - 1) };
}

/** The same camera some metres further along the walls of its building, round a corner where there is one. */
const slid = (district: District, { placement }: HungCamera, metres: number): Camera =>
	cameraAt(district, { ...placement, along: placement.along + metres });

/** How many different walks there are in some lists. */
const union = (lists: readonly (readonly number[])[]): number => new Set(lists.flat()).size;
