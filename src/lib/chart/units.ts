/** Counted marks in rows. */
import type { Rect } from './viewport.ts';

export interface UnitGrid {
	/** From the middle of a mark to the middle of the next beside it. */
	readonly pitch: number;
	readonly columns: number;
	/** One for each group, in order. */
	readonly groups: readonly UnitGroup[];
	readonly height: number;
}

export interface UnitGroup {
	readonly count: number;
	readonly top: number;
	readonly bottom: number;
	/** Right end of its last row. */
	readonly end: number;
	/** The middle of a mark. */
	at(index: number): readonly [x: number, y: number];
}

export interface UnitSetting {
	/** The largest pitch. */
	readonly most?: number;
	/** Room before each group but the first, or before each of them. */
	readonly between?: number | readonly number[];
	/** Only so many columns, in ascending order: a thousand marks in forty leave no row half full. */
	readonly across?: readonly number[];
	/** Height of a row, to the distance between columns: words under marks need more. */
	readonly ratio?: number;
}

/** Numbers of columns that leave the last row of so many marks at least half full. */
export const even = (count: number): number[] =>
	Array.from({ length: count }, (_, index) => index + 1).filter(
		(columns) => count % columns === 0 || count % columns >= columns / 2
	);

/** How near to the largest pitch is near enough, in units. */
const FINENESS = 0.02;

/**
 * Groups of marks under one another, each from a row of its own, as large as the rectangle lets them be.
 * @param counts marks of each group
 */
export function units(
	counts: readonly number[],
	rect: Rect,
	{ most = 18, between = 0, across = [], ratio = 1 }: UnitSetting = {}
): UnitGrid {
	const gaps = counts.map((_, index) =>
		typeof between === 'number' ? (index === 0 ? 0 : between) : (between[index] ?? 0)
	);
	const free = rect.height - gaps.reduce((sum, gap) => sum + gap, 0);
	const columnsAt = (pitch: number) => {
		const columns = Math.max(1, Math.floor(rect.width / pitch));
		return across.findLast((count) => count <= columns) ?? columns;
	};
	const fit = (pitch: number) =>
		counts.reduce((sum, count) => sum + Math.ceil(count / columnsAt(pitch)), 0) * pitch * ratio <= free &&
		pitch <= rect.width;
	let [fits, tooLarge] = [FINENESS, most];
	if (fit(most)) fits = most;
	else
		while (tooLarge - fits > FINENESS) {
			const tried = (fits + tooLarge) / 2;
			if (fit(tried)) fits = tried;
			else tooLarge = tried;
		}
	const pitch = fits;
	const high = pitch * ratio;
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
			end: rect.x + (count - Math.max(0, rows - 1) * columns) * pitch,
			at: (each) => [
				rect.x + ((each % columns) + 0.5) * pitch,
				start + (Math.floor(each / columns) + 0.5) * high
			]
		};
	});
	return { pitch, columns, groups, height: top - rect.y };
}
