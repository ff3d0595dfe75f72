/**
 * Where to hang cameras: the best places one after the other, and places left to chance.
 * Costly: for the build and for tests, not for the browser.
 */
import { seenCells, type Camera, type Grid, type Optics } from './coverage.ts';
import { cameraAt, MOUNTS, placed, type District, type Placement } from './district.ts';
import { edges } from './geometry.ts';
import { hash } from './random.ts';

export interface Candidate {
	readonly camera: Camera;
	readonly placement: Placement;
}

export interface Placed extends Candidate {
	/** Square metres of street that this camera adds to those before it. */
	readonly gain: number;
}

/** Headings tried: every 22.5 degrees. */
const HEADINGS = 16;

/**
 * Every camera that the placement may choose: along each wall about every 10 m, both ends included, in
 * sixteen directions.
 */
export function candidates(district: District): Candidate[] {
	const found: Candidate[] = [];
	for (const building of district.buildings) {
		let before = 0;
		for (const [x1, y1, x2, y2] of edges(building.ring)) {
			const length = Math.hypot(x2 - x1, y2 - y1);
			const parts = Math.max(1, Math.round(length / 10));
			for (let part = 0; part <= parts; part++) {
				// A corner belongs to the wall that begins there: the last mount stops before it.
				const along = part < parts ? before + (length * part) / parts : notBefore(before + length) - MOUNTS;
				for (let i = 0; i < HEADINGS; i++) {
					const placement = placed(building, part > 0 ? along : notBefore(along), (i * 360) / HEADINGS);
					found.push({ camera: cameraAt(district, placement), placement });
				}
			}
			before += length;
		}
	}
	return found;
}

/** The first place along the walls, of those where a camera may hang, that is not before another one. */
const notBefore = (along: number): number => Math.ceil(along / MOUNTS - 1e-6) * MOUNTS;

/**
 * Greedy placement: each camera is the one that adds most street to those before it, the first candidate
 * of equals. Exact, and lazy: what a camera adds can only shrink, so a candidate is counted again only
 * while its old count could still win.
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
			const now = (views[i] as number[]).reduce((sum, cell) => sum + (covered[cell] ? 0 : 1), 0);
			gains[i] = now;
			if (now > gain || (now === gain && i < best)) [best, gain] = [i, now];
		}
		chosen.push({ ...(from[best] as Candidate), gain });
		for (const cell of views[best] as number[]) covered[cell] = 1;
		order.splice(order.indexOf(best), 1);
	}
	return chosen;
}

/**
 * Shares of street filmed when cameras hang at candidates drawn by chance: one row a draw, and in it the share
 * with one camera, with two, and so on. Candidates that would film nothing but their own wall are not drawn.
 */
export function randomShares(
	grid: Grid,
	district: District,
	cameras: number,
	optics: Optics,
	required: number,
	seed: number,
	draws = 50
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

/** Middle value of each column, from the smallest to the largest of its numbers. */
export function medians(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map((_, column) =>
		median(rows.map((row) => row[column] as number).sort((a, b) => a - b))
	);
}

/** Middle value of numbers in ascending order; the mean of the two in the middle where they are even. */
export function median(sorted: readonly number[]): number {
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
