import { wideGrid } from '#lib/ui/round/wall-grid.ts';

/** Screens that two pupils keep in view: half a row of a wide wall. */
const KEPT_SCREENS = 6;

/** Returns the names of all screens of a wide wall, half a row for each table of a class. */
export function shareWall(count: number): string[][] {
	const grid = wideGrid(count);
	return Array.from({ length: Math.ceil(count / KEPT_SCREENS) }, (_, table) => {
		const first = table * KEPT_SCREENS;
		const length = Math.min(KEPT_SCREENS, count - first);
		return Array.from({ length }, (__, index) => grid.name(first + index));
	});
}
