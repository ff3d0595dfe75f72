/** What as many cameras would film at the best places of a quarter, and at random ones. */
import {
	candidateCameras,
	columnMedians,
	MAX_CAMERAS,
	placeGreedily,
	PLACEMENT_DENSITY,
	PLACEMENT_OPTICS,
	RANDOM_DRAWS,
	RANDOM_PLACEMENT_SEED,
	randomCoverageShares,
	type CandidateCamera
} from '#lib/model/cameras/placement.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { builtPlan, outerPlan, publicGrid, type Quarter } from '../area/quarter.ts';
import type { ViewingCamera } from './views.ts';

/** Distance in metres from public ground up to which a façade may carry a camera: across a front garden. */
const FRONT_METRES = 6;

/** What cameras film at other places. */
export interface PlaceComparison {
	/** Number of cameras that are compared, at most {@link MAX_CAMERAS}. */
	readonly cameras: number;
	/** The places that are best for the area filmed, best first. They say nothing of whom a camera films. */
	readonly best: readonly ViewingCamera[];
	/** Square metres of public ground filmed from the best places. */
	readonly bestArea: number;
	/** Square metres filmed from random places: the median of {@link RANDOM_DRAWS} draws. */
	readonly randomArea: number;
}

/** Returns what a number of cameras would film at the best places on façades, and by chance. Takes seconds. */
export function comparePlaces(quarter: Quarter, count: number): PlaceComparison {
	const cameras = Math.min(count, MAX_CAMERAS);
	const [grid, plan, from] = [publicGrid(quarter), builtPlan(quarter), candidatePlaces(quarter)];
	const chosen = placeGreedily(grid, plan, cameras, PLACEMENT_OPTICS, PLACEMENT_DENSITY, from);
	const draws = randomCoverageShares(
		grid,
		plan,
		cameras,
		PLACEMENT_OPTICS,
		PLACEMENT_DENSITY,
		RANDOM_PLACEMENT_SEED,
		RANDOM_DRAWS,
		from
	);
	return {
		cameras,
		best: chosen.map(({ camera: { x, y, heading } }) => ({ at: [x, y], headings: [heading] })),
		bestArea: chosen.reduce((sum, { gain }) => sum + gain, 0),
		randomArea: Math.round((columnMedians(draws).at(-1) ?? 0) * grid.area)
	};
}

/**
 * Returns the cameras to choose from: on façades in the window whose outside can be reached from public ground within
 * {@link FRONT_METRES}.
 */
export function candidatePlaces(quarter: Quarter): CandidateCamera[] {
	const reached = frontCells(quarter);
	const { width, height } = quarter;
	return candidateCameras(outerPlan(quarter)).filter(({ camera: { x, y } }) => {
		const isInWindow = x >= 0 && y >= 0 && x < width && y < height;
		return isInWindow && reached[Math.floor(y) * width + Math.floor(x)] === 1;
	});
}

/** Marks the cells that can be reached from public ground in at most {@link FRONT_METRES} steps without a wall. */
function frontCells(quarter: Quarter): Uint8Array {
	const { street: open, columns } = streetGrid(builtPlan(quarter));
	const reached = publicGrid(quarter).street.slice();
	let edge = [...reached.keys()].filter((cell) => reached[cell]);
	for (let step = 0; step < FRONT_METRES; step++) {
		const next: number[] = [];
		for (const cell of edge) {
			const column = cell % columns;
			for (const [to, isOnPlan] of [
				[cell - 1, column > 0],
				[cell + 1, column < columns - 1],
				[cell - columns, true],
				[cell + columns, true]
			] as const) {
				if (!isOnPlan || !open[to] || reached[to]) continue;
				reached[to] = 1;
				next.push(to);
			}
		}
		edge = next;
	}
	return reached;
}
