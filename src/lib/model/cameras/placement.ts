/**
 * Placement of cameras: the best places, found greedily, and random places.
 * Slow: used by the build and by tests, not in the browser.
 */
import { visibleCells, streetGrid, type Camera, type StreetGrid, type Optics } from './coverage.ts';
import {
	cameraAt,
	MOUNT_STEP_METRES,
	snapPlacement,
	type BuiltPlan,
	type Placement
} from '../district/district.ts';
import { edges } from '../maths/geometry.ts';
import { hash } from '../maths/random.ts';

/** A camera at one of the mounts and headings that the placement may choose from. */
export interface CandidateCamera {
	readonly camera: Camera;
	readonly placement: Placement;
}

/** A camera that the placement has chosen. */
export interface ChosenCamera extends CandidateCamera {
	/** Square metres of street that this camera adds to those before it. */
	readonly gain: number;
}

/** Optics for which the best places are computed: an HD camera with a field of view of 90°. */
export const PLACEMENT_OPTICS: Optics = { width: 1920, angle: 90 };
/** Pixels per metre from which on a person counts as filmed. */
export const PLACEMENT_DENSITY = 25;
/** Largest number of cameras of a story. */
export const MAX_CAMERAS = 24;
/** Approximate distance in metres between two neighbouring mounts on a wall. */
export const MOUNT_SPACING_METRES = 10;
/** Number of random placements whose coverage is averaged by the median. */
export const RANDOM_DRAWS = 50;
/** Seed of the random placements. */
export const RANDOM_PLACEMENT_SEED = 1;
/** Number of headings tried: one every 22.5 degrees. */
export const HEADING_COUNT = 16;

/**
 * Returns all cameras that the placement may choose from: one for each of sixteen headings, at mounts about every 10 m
 * along each wall, including both ends.
 */
export function candidateCameras(district: BuiltPlan): CandidateCamera[] {
	const result: CandidateCamera[] = [];
	for (const building of district.buildings) {
		let before = 0;
		for (const [x1, y1, x2, y2] of edges(building.ring)) {
			const length = Math.hypot(x2 - x1, y2 - y1);
			const parts = Math.max(1, Math.round(length / MOUNT_SPACING_METRES));
			for (let part = 0; part <= parts; part++) {
				// A corner belongs to the wall that begins there, so the last mount is just before it.
				const along =
					part < parts
						? before + (length * part) / parts
						: roundUpToMount(before + length) - MOUNT_STEP_METRES;
				for (let i = 0; i < HEADING_COUNT; i++) {
					const placement = snapPlacement(
						building,
						part > 0 ? along : roundUpToMount(along),
						(i * 360) / HEADING_COUNT
					);
					result.push({ camera: cameraAt(district, placement), placement });
				}
			}
			before += length;
		}
	}
	return result;
}

/** Rounds a position along the footprint up to a whole number of `MOUNT_STEP_METRES`. */
const roundUpToMount = (along: number): number =>
	Math.ceil(along / MOUNT_STEP_METRES - 1e-6) * MOUNT_STEP_METRES;

/**
 * Places cameras greedily: each is the candidate that adds the largest area of street to the cameras before it, and of
 * equal candidates the first. Evaluation is lazy but exact: the gain of a candidate can only shrink, so it is recounted
 * only while its previous gain could still be the largest.
 * @param cameras number of cameras; fewer are returned if there are not so many candidates
 * @param required pixels per metre from which on street counts as seen
 * @param from candidates to choose from
 */
export function placeGreedily(
	grid: StreetGrid,
	district: BuiltPlan,
	cameras: number,
	optics: Optics,
	required: number,
	from: readonly CandidateCamera[] = candidateCameras(district)
): ChosenCamera[] {
	const views = from.map(({ camera }) => visibleCells(grid, district, camera, optics, required));
	const gains = views.map((cells) => cells.length);
	const covered = new Uint8Array(grid.street.length);
	const chosen: ChosenCamera[] = [];
	const order = from.map((_, i) => i);
	while (chosen.length < Math.min(cameras, from.length)) {
		order.sort((a, b) => (gains[b] as number) - (gains[a] as number) || a - b);
		let best = -1;
		let gain = -1;
		for (const i of order) {
			if ((gains[i] as number) < gain) break;
			const current = (views[i] as number[]).reduce((sum, cell) => sum + (covered[cell] ? 0 : 1), 0);
			gains[i] = current;
			if (current > gain || (current === gain && i < best)) [best, gain] = [i, current];
		}
		chosen.push({ ...(from[best] as CandidateCamera), gain });
		for (const cell of views[best] as number[]) covered[cell] = 1;
		order.splice(order.indexOf(best), 1);
	}
	return chosen;
}

/** Returns the best places of a district for {@link MAX_CAMERAS} cameras, best first. */
export function bestPlaces(district: BuiltPlan): ChosenCamera[] {
	return placeGreedily(streetGrid(district), district, MAX_CAMERAS, PLACEMENT_OPTICS, PLACEMENT_DENSITY);
}

/**
 * Returns the shares of the street, 0 … 1, that randomly placed cameras see: one row per draw, with the share for one
 * camera, for two cameras, and so on. Candidates that see no street are never drawn.
 * @param cameras largest number of cameras
 * @param required pixels per metre from which on street counts as seen
 * @param from candidates to draw from
 */
export function randomCoverageShares(
	grid: StreetGrid,
	district: BuiltPlan,
	cameras: number,
	optics: Optics,
	required: number,
	seed: number,
	draws = RANDOM_DRAWS,
	from: readonly CandidateCamera[] = candidateCameras(district)
): number[][] {
	const views = from
		.map(({ camera }) => visibleCells(grid, district, camera, optics, required))
		.filter((cells) => cells.length > 0);
	return Array.from({ length: draws }, (_, draw) => {
		const seen = new Set<number>();
		return Array.from({ length: cameras }, (_, i) => {
			const pick = hash(seed, 'random-placement', draw, i) % views.length;
			for (const cell of views[pick] ?? []) seen.add(cell);
			return seen.size / grid.area;
		});
	});
}

/** Returns the median of each column of a table that is given as rows. */
export function columnMedians(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map((_, column) =>
		median(rows.map((row) => row[column] as number).sort((a, b) => a - b))
	);
}

/** Returns the median of numbers in ascending order; NaN if there are none. */
export function median(sorted: readonly number[]): number {
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
