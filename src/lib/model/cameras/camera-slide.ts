/**
 * How much depends on the exact positions of cameras: the change in the number of walks that cameras meet, if every
 * camera moves by a metre along its wall.
 */
import type { Camera, Optics } from './coverage.ts';
import { cameraAt, type District, type Placement } from '../district/district.ts';
import { hash } from '../maths/random.ts';
import { walksInView } from '../walks/shortest-walks.ts';

/** A camera, together with the placement on a wall that it results from. */
export interface PlacedCamera extends Camera {
	readonly placement: Placement;
}

/** Metres by which each camera moves along its wall. */
export const SLIDE_METRES = 1;
/** Number of random draws. Each draw moves every camera to one side or the other. */
export const SLIDE_DRAWS = 50;
/** Seed of the random draws of directions. */
export const SLIDE_SEED = 1;

/**
 * Largest decrease (`less`) and increase (`more`) in the number of walks met, over all draws, as shares of the number
 * without a move. Both are 0 if the cameras meet no walk.
 */
export interface SlideSpread {
	readonly less: number;
	readonly more: number;
}

/**
 * Returns how much the number of walks that cameras meet can fall and rise if each camera moves randomly by a metre
 * along its wall.
 * @param required pixels per metre at which a camera must see a walk at least once to meet it
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

/** Returns the number of different walks in several lists of indices of walks. */
const countDistinct = (lists: readonly (readonly number[])[]): number => new Set(lists.flat()).size;
