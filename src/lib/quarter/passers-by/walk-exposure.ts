/** How much of walks through a quarter cameras film, as a range. */
import { reach, visibilityTest } from '#lib/model/cameras/coverage.ts';
import { PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '#lib/model/cameras/placement.ts';
import { distance, type Point } from '#lib/model/maths/geometry.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import { everyMetre, exposureOf, type Walk } from '#lib/model/walks/shortest-walks.ts';
import { builtPlan, publicGrid, type Quarter } from '../area/quarter.ts';
import type { NumberRange } from '../cameras/coverage-range.ts';
import { headingsOf, isRing, type ViewingCamera } from '../cameras/views.ts';
import { findWays, nearestCell, wayTo } from './shortest-ways.ts';
import { waysIn, type WayIn } from './ways-in.ts';

/** The shortest walks between the ways into a quarter. */
export interface CrossingWalks {
	readonly waysIn: readonly WayIn[];
	/** One walk for each pair of ways in that public ground joins; both directions are the same. */
	readonly walks: readonly Walk[];
	/** Indices of the ways in that the walks join. */
	readonly joined: readonly (readonly [number, number])[];
	/** Number of pairs that no public ground joins in the window. */
	readonly apart: number;
}

/** What cameras film of the walks between the ways into a quarter: the least and the most. Shares are 0 … 1. */
export interface AverageExposure {
	/** Number of walks; both directions count. */
	readonly count: number;
	/** Mean share of a walk that is filmed. */
	readonly seen: NumberRange;
	/** Mean filmed length of a walk, in metres. */
	readonly metres: NumberRange;
	/** Share of the walks that are filmed at least once. */
	readonly met: NumberRange;
}

/** One walk, and what cameras film of it. Lengths are metres. */
export interface WalkExposure {
	/** The points at which it starts, turns and ends. */
	readonly path: readonly Point[];
	readonly length: number;
	readonly filmed: NumberRange;
	/** Length so near to a camera that the walker can be identified, for each of the densities that were asked for. */
	readonly identified: readonly NumberRange[];
}

/** Returns the shortest walks between all ways into a quarter. Memoized; takes up to seconds. */
export const crossingWalks: (quarter: Quarter) => CrossingWalks = memoizeFor((quarter: Quarter) => {
	const grid = publicGrid(quarter);
	const ends = waysIn(quarter);
	const pairs = ends.slice(0, -1).flatMap(({ cell }, from) => {
		const tree = findWays(grid, cell);
		return ends.slice(from + 1).map((end, after) => ({
			ends: [from, from + 1 + after] as const,
			way: wayTo(tree, end.cell, grid.columns)
		}));
	});
	const linked = pairs.flatMap(({ ends: joined, way }) => (way ? [{ joined, walk: everyMetre(way) }] : []));
	return {
		waysIn: ends,
		walks: linked.map(({ walk }) => walk),
		joined: linked.map(({ joined }) => joined),
		apart: pairs.length - linked.length
	};
});

/** Returns the shortest ways from a cell. Memoized for a few cells: cameras change while a walk stays. */
const waysFrom = memoizeFor((quarter: Quarter, cell: number) => findWays(publicGrid(quarter), cell), {
	max: 4
});

/** Returns what cameras film of the walks between the ways into a quarter; undefined if there is no such walk. */
export function averageExposure(
	quarter: Quarter,
	cameras: readonly ViewingCamera[]
): AverageExposure | undefined {
	const { walks } = crossingWalks(quarter);
	if (walks.length === 0) return undefined;
	const pieces = walks.flat();
	const [least, most] = [cameras.filter((camera) => !isRing(camera)), cameras].map((counted) =>
		exposureOf(walks, markPieces(quarter, counted, pieces))
	) as [ReturnType<typeof exposureOf>, ReturnType<typeof exposureOf>];
	const range = (key: 'seen' | 'metres' | 'met') => ({ least: least[key], most: most[key] });
	return { count: most.count, seen: range('seen'), metres: range('metres'), met: range('met') };
}

/**
 * Returns the shortest walk between two points over public ground, and what cameras film of it; undefined if no public
 * ground joins them. A point beside public ground stands for the nearest place on it, as a door does.
 * @param densities pixels per metre from which people can be identified
 */
export function measureWalk(
	quarter: Quarter,
	[start, end]: readonly [Point, Point],
	cameras: readonly ViewingCamera[],
	densities: readonly number[]
): WalkExposure | undefined {
	const grid = publicGrid(quarter);
	const [from, to] = [nearestCell(grid, start), nearestCell(grid, end)];
	if (from === undefined || to === undefined) return undefined;
	const path = wayTo(waysFrom(quarter, from), to, grid.columns);
	if (!path) return undefined;
	const pieces = everyMetre(path);
	const length = path.reduce((sum, [x, y], i) => sum + distance(...(path[i - 1] ?? [x, y]), x, y), 0);
	// A piece is about one metre long.
	const metres = (counted: readonly ViewingCamera[], within: number) =>
		markPieces(quarter, counted, pieces, within).reduce((sum, mark) => sum + mark, 0) *
		(length / Math.max(1, pieces.length));
	const range = (within: number): NumberRange => ({
		least: metres(
			cameras.filter((camera) => !isRing(camera)),
			within
		),
		most: metres(cameras, within)
	});
	return {
		path,
		length,
		filmed: range(Infinity),
		identified: densities.map((density) => range(reach(density, PLACEMENT_OPTICS)))
	};
}

/**
 * Returns one value for each piece of walks: 1 if a camera films its middle from a distance up to `within` metres, else 0.
 */
function markPieces(
	quarter: Quarter,
	cameras: readonly ViewingCamera[],
	pieces: Walk,
	within = Infinity
): Uint8Array {
	const plan = builtPlan(quarter);
	const views = cameras.flatMap((camera) =>
		headingsOf(camera).map((heading) => {
			const [x, y] = camera.at;
			return {
				x,
				y,
				isSeen: visibilityTest(plan, { x, y, heading }, PLACEMENT_OPTICS, PLACEMENT_DENSITY)
			};
		})
	);
	return Uint8Array.from(pieces, (at) =>
		Number(views.some(({ x, y, isSeen }) => distance(x, y, ...at) <= within && isSeen(at)))
	);
}
