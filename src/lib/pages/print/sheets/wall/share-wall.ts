import { wideGrid, type WallGrid } from '#lib/ui/round/wall-grid.ts';

/** Columns and rows of the screens that a pupil keeps in view: twelve, which lie together on the wall. */
const [KEPT_COLUMNS, KEPT_ROWS] = [3, 4];
/** Number of blocks from the one of a pupil to that of the other at the same table, while each block is given out once more. */
const SHIFTS = [2, 3];

/** The screens that a pupil keeps in view, by name, in the rows of the wall. */
export type KeptScreens = readonly (readonly string[])[];

/**
 * Returns the screens that the two pupils of each table keep, of a wide wall. The two have different ones. The first half
 * of the tables already keeps every screen twice, all of them four times, always at different tables; no two tables have
 * the same pair, so that nobody can only copy what others tick.
 */
export function shareWall(count: number): (readonly [KeptScreens, KeptScreens])[] {
	const blocks = blocksOf(wideGrid(count));
	return SHIFTS.flatMap((shift) =>
		blocks.map((block, index) => [block, blocks[(index + shift) % blocks.length] ?? block] as const)
	);
}

/** Returns the blocks of a wall that pupils keep, row by row. */
function blocksOf(grid: WallGrid): KeptScreens[] {
	const corners = steps(grid.rows, KEPT_ROWS).flatMap((row) =>
		steps(Math.min(grid.columns, grid.count), KEPT_COLUMNS).map((column) => [row, column] as const)
	);
	return corners
		.map(([first, left]) =>
			steps(Math.min(KEPT_ROWS, grid.rows - first)).map((row) =>
				steps(KEPT_COLUMNS)
					.map((column) => (first + row) * grid.columns + left + column)
					.filter((index) => index < grid.count)
					.map((index) => grid.name(index))
			)
		)
		.map((rows) => rows.filter(({ length }) => length > 0));
}

/** Returns the multiples of a step below an end. */
const steps = (end: number, step = 1): number[] =>
	Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);
