/** Grids of marks, with one mark for each counted thing. */
import type { Rect } from '../viewport.ts';

/** Groups of marks on one grid, below one another. */
export interface UnitGrid {
	/** Distance between the centres of two neighbouring marks of a row, in units. */
	readonly pitch: number;
	readonly columns: number;
	/** The groups from top to bottom. */
	readonly groups: readonly UnitGroup[];
	readonly height: number;
}

/** The marks of one group, and where they are. */
export interface UnitGroup {
	readonly count: number;
	readonly top: number;
	readonly bottom: number;
	/** X of the right end of its last row. */
	readonly lastRowEnd: number;
	/** Returns the centre of a mark, by its index in the group. */
	centreOf(index: number): readonly [x: number, y: number];
}

/** Limits and spacing of a grid. */
export interface UnitGridOptions {
	/** Maximum pitch, in units. */
	readonly maxPitch?: number;
	/** Gap before each group except the first; or a list with the gap before every group. In units. */
	readonly groupGaps?: number | readonly number[];
	/**
	 * Allowed numbers of columns in ascending order. For example, a thousand marks in forty columns leave no incomplete
	 * row.
	 */
	readonly columnCounts?: readonly number[];
	/** Row height divided by pitch. Marks with text below them need more than 1. */
	readonly rowRatio?: number;
}

/**
 * Returns the numbers of columns for which the last row of a grid is at least half full.
 * @param count number of marks
 */
export const evenColumnCounts = (count: number): number[] =>
	Array.from({ length: count }, (_, index) => index + 1).filter(
		(columns) => count % columns === 0 || count % columns >= columns / 2
	);

/** Precision of the search for the largest pitch, in units. */
const PITCH_PRECISION = 0.02;

/**
 * Lays out groups of marks below one another, with the largest pitch that fits the rectangle. Each group starts a new
 * row.
 * @param counts number of marks of each group
 */
export function layOutUnits(
	counts: readonly number[],
	rect: Rect,
	{ maxPitch = 18, groupGaps = 0, columnCounts = [], rowRatio = 1 }: UnitGridOptions = {}
): UnitGrid {
	const gaps = counts.map((_, index) =>
		typeof groupGaps === 'number' ? (index === 0 ? 0 : groupGaps) : (groupGaps[index] ?? 0)
	);
	const free = rect.height - gaps.reduce((sum, gap) => sum + gap, 0);
	const columnsAt = (pitch: number) => {
		const columns = Math.max(1, Math.floor(rect.width / pitch));
		return columnCounts.findLast((count) => count <= columns) ?? columns;
	};
	const fit = (pitch: number) =>
		counts.reduce((sum, count) => sum + Math.ceil(count / columnsAt(pitch)), 0) * pitch * rowRatio <= free &&
		pitch <= rect.width;
	let [fits, tooLarge] = [PITCH_PRECISION, maxPitch];
	if (fit(maxPitch)) fits = maxPitch;
	else
		while (tooLarge - fits > PITCH_PRECISION) {
			const tried = (fits + tooLarge) / 2;
			if (fit(tried)) fits = tried;
			else tooLarge = tried;
		}
	const pitch = fits;
	const high = pitch * rowRatio;
	const columns = columnsAt(pitch);
	let top = rect.y;
	const groups = counts.map((count, index): UnitGroup => {
		top += gaps[index] ?? 0;
		const [start, rows] = [top, Math.ceil(count / columns)];
		top += rows * high;
		return {
			count,
			top: start,
			bottom: top,
			lastRowEnd: rect.x + (count - Math.max(0, rows - 1) * columns) * pitch,
			centreOf: (each) => [
				rect.x + ((each % columns) + 0.5) * pitch,
				start + (Math.floor(each / columns) + 0.5) * high
			]
		};
	});
	return { pitch, columns, groups, height: top - rect.y };
}
