/**
 * Sensitivity of the identified walks to the camera positions: how their number changes if every camera moves by a
 * metre along its wall.
 */
import type { Camera, Optics } from './coverage.ts';
import { cameraAt, type District, type Placement } from '../district/district.ts';
import { hash } from '../maths/random.ts';
import { walksInView } from '../walks/shortest-walks.ts';

/** A camera with its placement on a wall. */
export interface PlacedCamera extends Camera {
	readonly placement: Placement;
}

/** Metres that each camera moves, number of random draws of directions, and their seed. */
export const SLIDE_METRES = 1;
export const SLIDE_DRAWS = 50;
export const SLIDE_SEED = 1;

/** Largest decrease and increase over the draws, as shares of the walks met in place; 0 if there are none. */
export interface SlideSpread {
	readonly less: number;
	readonly more: number;
}

/**
 * Returns the largest decrease and increase of the walks that the cameras meet, if each moves by a metre.
 * @param required pixels per metre from which on a walk counts as met
 */
export function slideSpread(
	district: District,
	cameras: readonly PlacedCamera[],
	optics: Optics,
	required: number
): SlideSpread {
	const walksSeen = (camera: Camera) => walksInView(district, camera, optics, required);
	const inPlace = countDistinct(cameras.map(walksSeen));
	if (inPlace === 0) return { less: 0, more: 0 };
	const moved = cameras.map((camera) =>
		[1, -1].map((sign) => walksSeen(moveAlongWall(district, camera, sign * SLIDE_METRES)))
	);
	const shares = Array.from(
		{ length: SLIDE_DRAWS },
		(_, draw) =>
			countDistinct(
				moved.map((both, i) => both[hash(SLIDE_SEED, 'one-metre', draw, i) % 2] as readonly number[])
			) / inPlace
	);
	return { less: Math.max(0, 1 - Math.min(...shares)), more: Math.max(0, Math.max(...shares) - 1) };
}

/** Returns a camera moved along the walls of its building, around corners if necessary. */
const moveAlongWall = (district: District, { placement }: PlacedCamera, metres: number): Camera =>
	cameraAt(district, { ...placement, along: placement.along + metres });

/** Counts the distinct walks in several lists. */
const countDistinct = (lists: readonly (readonly number[])[]): number => new Set(lists.flat()).size;
