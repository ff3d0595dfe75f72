/**
 * The cameras that a code can name in a quarter: at steps along the walls, looking out of them, and on poles on public ground.
 * The steps are the finest for which a plan of six cameras fits into a code, so that its length is that of every code.
 */
import { mountPosition, perimeter } from '#lib/model/district/district.ts';
import { facadeAt } from '#lib/model/district/facades.ts';
import { distance, type Point } from '#lib/model/maths/geometry.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import { PLAN_CAMERAS } from '#lib/model/plan-code/plan-code.ts';
import { countPlans } from '#lib/model/plan-code/plan-numbers.ts';
import { outerPlan, publicGrid, type Quarter } from '../area/quarter.ts';
import type { OwnCamera } from '../saved/own-camera.ts';

/** A place of the grid with its headings. */
interface GridPlace {
	readonly at: Point;
	readonly mount: OwnCamera['mount'];
	/** Degrees, one every step. */
	readonly headings: readonly number[];
	/** Index on the grid of the camera with the first heading. */
	readonly index: number;
}

/** All cameras that a code can name, numbered from 0. */
export interface QuarterGrid {
	readonly places: readonly GridPlace[];
	readonly size: number;
	/** Metres between two places along a wall. */
	readonly metres: number;
	/** Degrees between two headings. */
	readonly degrees: number;
}

/** Steps in metres and degrees, the finest first. */
const FINEST = [1, 5] as const;
const COARSER = [
	[1, 10],
	[2, 10],
	[2, 15],
	[4, 15],
	[4, 30],
	[8, 30],
	[8, 45],
	[16, 45]
] as const;
/** Distance between poles, as a multiple of that along walls: they are rarer, and have twice the headings. */
const POLE_STEPS = 4;
/** Largest angle in degrees between a heading and the direction straight out of a wall. */
const MAX_TURN = 90;
const ROUNDING_TOLERANCE = 1e-6;
/** Number of plans that a code has room for. */
const MAX_PLANS = 31n ** 17n;

/** Returns the grid of a quarter. Memoized per quarter. */
export const quarterGrid: (quarter: Quarter) => QuarterGrid = memoizeFor((quarter: Quarter) => {
	let grid = makeGrid(quarter, ...FINEST);
	for (const [metres, degrees] of COARSER) {
		if (countPlans(grid.size, PLAN_CAMERAS + 1) <= MAX_PLANS) break;
		grid = makeGrid(quarter, metres, degrees);
	}
	return grid;
});

function makeGrid(quarter: Quarter, metres: number, degrees: number): QuarterGrid {
	const places: GridPlace[] = [];
	let size = 0;
	const add = (at: Point, mount: OwnCamera['mount'], headings: readonly number[]) => {
		places.push({ at, mount, headings, index: size });
		size += headings.length;
	};
	const { width, height } = quarter;
	const plan = outerPlan(quarter);
	for (const building of plan.buildings)
		for (let along = 0; along < perimeter(building) - ROUNDING_TOLERANCE; along += metres) {
			const at = mountPosition(plan, { building: building.id, along });
			if (at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) continue;
			const { facing } = facadeAt(building, { building: building.id, along: along + ROUNDING_TOLERANCE });
			const first = Math.ceil((facing - MAX_TURN - ROUNDING_TOLERANCE) / degrees);
			const last = Math.floor((facing + MAX_TURN + ROUNDING_TOLERANCE) / degrees);
			add(at, 'wall', headingsFrom(first, last - first + 1, degrees));
		}
	const { columns, rows, street } = publicGrid(quarter);
	const step = metres * POLE_STEPS;
	for (let row = 0; row < rows; row += step)
		for (let column = 0; column < columns; column += step)
			if (street[row * columns + column])
				add([column + 0.5, row + 0.5], 'pole', headingsFrom(0, 360 / degrees, degrees));
	return { places, size, metres, degrees };
}

const headingsFrom = (first: number, count: number, degrees: number): number[] =>
	Array.from({ length: count }, (_, index) => ((((first + index) * degrees) % 360) + 360) % 360);

/** Returns the index of the camera of the grid that is nearest to a camera; undefined if the grid is empty. */
export function nearestIndex({ places }: QuarterGrid, { at, mount, heading }: OwnCamera): number | undefined {
	const alike = places.filter((place) => place.mount === mount);
	const candidates = alike.length > 0 ? alike : places;
	const far = candidates.map((place) => distance(...place.at, ...at));
	const place = candidates[far.indexOf(Math.min(...far))];
	if (!place) return undefined;
	const turns = place.headings.map((each) => Math.abs(((((each - heading + 180) % 360) + 360) % 360) - 180));
	return place.index + turns.indexOf(Math.min(...turns));
}

/** Returns the camera of the grid with an index, from 0 to less than its size. */
export function cameraWithIndex({ places }: QuarterGrid, index: number): OwnCamera {
	const place = places.findLast((each) => each.index <= index);
	if (!place) throw new RangeError(`No camera ${index} on the grid.`);
	return { at: place.at, mount: place.mount, heading: place.headings[index - place.index] ?? 0 };
}
