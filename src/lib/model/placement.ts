/**
 * Placement of cameras: the best places, found greedily, and random places.
 * Slow: used by the build and by tests, not in the browser.
 */
import { seenCells, streetGrid, type Camera, type Grid, type Optics } from './coverage.ts';
import { cameraAt, MOUNTS, placed, type District, type Placement } from './district.ts';
import { edges } from './geometry.ts';
import { hash } from './random.ts';

/** A camera that the placement may choose. */
export interface Candidate {
	readonly camera: Camera;
	readonly placement: Placement;
}

/** A chosen camera. */
export interface Placed extends Candidate {
	/** Square metres of street that this camera adds to those before it. */
	readonly gain: number;
}

/** Optics for which the best places are computed: an HD camera with a field of view of 90°. */
export const OPTICS: Optics = { width: 1920, angle: 90 };
/** Pixels per metre from which on a person counts as filmed, and largest number of cameras of a story. */
export const DETECT = 25;
export const MOST_CAMERAS = 24;
/** Approximate metres between two mounts on a wall; number of random placements, and their seed. */
export const SPACING = 10;
export const DRAWS = 50;
export const CHANCE_SEED = 1;
/** Number of headings tried: one every 22.5 degrees. */
export const HEADINGS = 16;

/**
 * Returns all cameras that the placement may choose: about every 10 m along each wall, including both ends, with
 * sixteen headings.
 */
export function candidates(district: District): Candidate[] {
	const result: Candidate[] = [];
	for (const building of district.buildings) {
		let before = 0;
		for (const [x1, y1, x2, y2] of edges(building.ring)) {
			const length = Math.hypot(x2 - x1, y2 - y1);
			const parts = Math.max(1, Math.round(length / SPACING));
			for (let part = 0; part <= parts; part++) {
				// A corner belongs to the wall that begins there, so the last mount is just before it.
				const along =
					part < parts ? before + (length * part) / parts : roundUpToMount(before + length) - MOUNTS;
				for (let i = 0; i < HEADINGS; i++) {
					const placement = placed(building, part > 0 ? along : roundUpToMount(along), (i * 360) / HEADINGS);
					result.push({ camera: cameraAt(district, placement), placement });
				}
			}
			before += length;
		}
	}
	return result;
}

/** Rounds a position along the footprint up to a whole number of `MOUNT_STEP_METRES`. */
const roundUpToMount = (along: number): number => Math.ceil(along / MOUNTS - 1e-6) * MOUNTS;

/**
 * Places cameras greedily: each camera is the candidate that adds most street to those before it, the first of equals.
 * Evaluation is lazy but exact: the gain of a candidate can only shrink, so it is recounted only while its previous
 * gain could still be the largest.
 * @param cameras number of cameras
 * @param required pixels per metre
 * @param from candidates to choose from
 */
export function greedy(
	grid: Grid,
	district: District,
	cameras: number,
	optics: Optics,
	required: number,
	from: readonly Candidate[] = candidates(district)
): Placed[] {
	const views = from.map(({ camera }) => seenCells(grid, district, camera, optics, required));
	const gains = views.map((cells) => cells.length);
	const covered = new Uint8Array(grid.street.length);
	const chosen: Placed[] = [];
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
		chosen.push({ ...(from[best] as Candidate), gain });
		for (const cell of views[best] as number[]) covered[cell] = 1;
		order.splice(order.indexOf(best), 1);
	}
	return chosen;
}

/** Returns the best places of a district, for the largest number of cameras of a story. */
export function bestPlaces(district: District): Placed[] {
	return greedy(streetGrid(district), district, MOST_CAMERAS, OPTICS, DETECT);
}

/**
 * Returns the shares of street, 0 … 1, that randomly placed cameras film: one row per draw, with the share for one
 * camera, two cameras, and so on. Candidates that film only their own wall are excluded.
 */
export function randomShares(
	grid: Grid,
	district: District,
	cameras: number,
	optics: Optics,
	required: number,
	seed: number,
	draws = DRAWS
): number[][] {
	const views = candidates(district)
		.map(({ camera }) => seenCells(grid, district, camera, optics, required))
		.filter((cells) => cells.length > 0);
	return Array.from({ length: draws }, (_, draw) => {
		const seen = new Set<number>();
		return Array.from({ length: cameras }, (_, i) => {
			const pick = hash(seed, 'random-placement', draw, i) % views.length;
			for (const cell of views[pick] as number[]) seen.add(cell);
			return seen.size / grid.area;
		});
	});
}

/** Returns the median of each column. */
export function medians(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map((_, column) =>
		median(rows.map((row) => row[column] as number).sort((a, b) => a - b))
	);
}

/** Returns the median of numbers in ascending order; NaN if there are none. */
export function median(sorted: readonly number[]): number {
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
