/** What as many cameras would film at the best places of a quarter, and at random ones. */
import {
	candidateCameras,
	columnMedians,
	median,
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
import { hash } from '#lib/model/maths/random.ts';
import { builtPlan, outerPlan, publicGrid, type Quarter } from '../area/quarter.ts';
import type { NumberRange } from './coverage-range.ts';
import { isRing, viewCells, type ViewingCamera } from './views.ts';

/** Distance in metres from public ground up to which a façade may carry a camera: across a front garden. */
const FRONT_METRES = 6;

/** What cameras film at other places. */
export interface PlaceComparison {
	/** Number of cameras that are compared, at most {@link MAX_CAMERAS}. */
	readonly cameras: number;
	/** The places that are best for the area filmed, best first. They say nothing of whom a camera films. */
	readonly best: readonly ViewingCamera[];
	/** Square metres of public ground filmed from the best places, by as many cameras of each kind. */
	readonly bestArea: NumberRange;
	/** Square metres filmed from random places: the medians of {@link RANDOM_DRAWS} draws. */
	readonly randomArea: NumberRange;
}

/**
 * Returns what as many cameras would film at the best places on façades, and by chance, by the same rule as
 * `measureCoverage`: those that may look anywhere count in the upper bound alone, with their whole circle. Takes seconds.
 * @param like the cameras that are compared, of which only the kinds matter
 */
export function comparePlaces(quarter: Quarter, like: readonly ViewingCamera[]): PlaceComparison {
	const cameras = Math.min(like.length, MAX_CAMERAS);
	const rings = Math.min(cameras, like.filter(isRing).length);
	const fixed = cameras - rings;
	const [grid, plan, from] = [publicGrid(quarter), builtPlan(quarter), candidatePlaces(quarter)];
	const chosen = placeGreedily(grid, plan, fixed, PLACEMENT_OPTICS, PLACEMENT_DENSITY, from);
	const best = chosen.map(({ camera: { x, y, heading } }): ViewingCamera => ({
		at: [x, y],
		headings: [heading]
	}));
	const draws = randomCoverageShares(
		grid,
		plan,
		fixed,
		PLACEMENT_OPTICS,
		PLACEMENT_DENSITY,
		RANDOM_PLACEMENT_SEED,
		RANDOM_DRAWS,
		from
	);
	const bestLeast = chosen.reduce((sum, { gain }) => sum + gain, 0);
	const randomLeast = Math.round((columnMedians(draws).at(-1) ?? 0) * grid.area);
	if (rings === 0)
		return {
			...{ cameras, best },
			bestArea: { least: bestLeast, most: bestLeast },
			randomArea: { least: randomLeast, most: randomLeast }
		};
	const places = new Map(from.map(({ camera: { x, y } }) => [`${x} ${y}`, [x, y] as const]));
	const circles = [...places.values()].map((at): ViewingCamera => ({ at, headings: [] }));
	const added = addCircles(quarter, best, circles, rings);
	const fixedViews = from
		.map(({ camera: { x, y, heading } }) => viewCells(quarter, { at: [x, y], headings: [heading] }))
		.filter(({ size }) => size > 0);
	const circleViews = circles.map((circle) => viewCells(quarter, circle)).filter(({ size }) => size > 0);
	const areas = Array.from({ length: RANDOM_DRAWS }, (_, draw) => {
		const pick = (views: readonly ReadonlySet<number>[], index: number) =>
			views[hash(RANDOM_PLACEMENT_SEED, 'random-placement', draw, index) % views.length] ?? [];
		const seen = Array.from({ length: cameras }, (__, index) => [
			...pick(index < fixed ? fixedViews : circleViews, index)
		]);
		return new Set(seen.flat()).size;
	});
	return {
		cameras,
		best: [...best, ...added.circles],
		bestArea: { least: bestLeast, most: added.area },
		randomArea: { least: randomLeast, most: Math.round(median(areas.sort((a, b) => a - b))) }
	};
}

/** Adds whole circles to chosen cameras, each where it adds most; returns them, and what all film. */
function addCircles(
	quarter: Quarter,
	chosen: readonly ViewingCamera[],
	from: readonly ViewingCamera[],
	count: number
): { readonly circles: readonly ViewingCamera[]; readonly area: number } {
	const covered = new Set(chosen.flatMap((camera) => [...viewCells(quarter, camera)]));
	const circles: ViewingCamera[] = [];
	const gainOf = (circle: ViewingCamera) =>
		[...viewCells(quarter, circle)].reduce((sum, cell) => sum + (covered.has(cell) ? 0 : 1), 0);
	while (circles.length < Math.min(count, from.length)) {
		const gains = from.map(gainOf);
		const best = from[gains.indexOf(Math.max(...gains))];
		if (!best) break;
		circles.push(best);
		for (const cell of viewCells(quarter, best)) covered.add(cell);
	}
	return { circles, area: covered.size };
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
