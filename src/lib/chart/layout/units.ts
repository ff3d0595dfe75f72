/** Unit charts: a mark for each counted thing, in a grid with the largest marks that fit. */
import { mergeDrawings, type Drawing, type Mark } from '../drawing.ts';
import type { Rect } from '../viewport.ts';
import { empty, GAPS, type Box, type Gap, type Measured, type Size } from './box.ts';

/** Limits of a grid of marks. */
export interface UnitLimits {
	/** Maximum pitch, the distance between the centres of two neighbours, in units. */
	readonly maxPitch?: number;
	/** Allowed numbers of columns; by default any. For example, a thousand marks in forty columns leave no incomplete row. */
	readonly columnCounts?: readonly number[];
	/** Row height divided by pitch. Marks are at the top of their rows; those with text below them need more than 1. */
	readonly rowRatio?: number;
}

/** Pitch of marks for which there is no space at all, in units. */
const MIN_PITCH = 0.02;

/**
 * Returns the largest pitch, in units, at which groups of marks fit below one another, and the number of columns. Each
 * group starts a new row.
 * @param counts number of marks of each group
 */
export function fitUnits(
	counts: readonly number[],
	{ width, height }: Size,
	{ maxPitch = 18, columnCounts = [], rowRatio = 1 }: UnitLimits = {}
): { readonly pitch: number; readonly columns: number } {
	const pitchFor = (columns: number) => {
		const rows = counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
		return Math.max(MIN_PITCH, Math.min(maxPitch, width / columns, height / (rows * rowRatio)));
	};
	const candidates =
		columnCounts.length > 0
			? columnCounts
			: Array.from({ length: Math.max(1, ...counts) }, (_, index) => index + 1);
	// Of several numbers of columns with the same pitch, the largest is used.
	const best = candidates.reduce(
		(found, columns) => {
			const pitch = pitchFor(columns);
			return pitch >= found.pitch ? { pitch, columns } : found;
		},
		{ pitch: 0, columns: 1 }
	);
	return best;
}

/** Returns the numbers of columns for which the last row of a grid is at least half full. */
export const evenColumnCounts = (count: number): number[] =>
	Array.from({ length: count }, (_, index) => index + 1).filter(
		(columns) => count % columns === 0 || count % columns >= columns / 2
	);

/** Groups of marks on one grid, below one another. */
export interface UnitGrid {
	readonly pitch: number;
	readonly columns: number;
	/** The groups from top to bottom. */
	readonly groups: readonly PlacedUnits[];
	readonly height: number;
}

/** The marks of one group, and where they are. */
export interface PlacedUnits {
	readonly count: number;
	readonly top: number;
	readonly bottom: number;
	/** X of the right end of its last row. */
	readonly lastRowEnd: number;
	/** Returns the centre of a mark, by its index in the group. */
	centreOf(index: number): readonly [x: number, y: number];
}

/**
 * Lays out groups of marks below one another in a rectangle, from its upper left corner, with the largest pitch that
 * fits.
 * @param counts number of marks of each group
 * @param groupGaps gap before each group except the first; or a list with the gap before every group. In units.
 */
export function layOutUnits(
	counts: readonly number[],
	rect: Rect,
	{ groupGaps = 0, ...limits }: UnitLimits & { readonly groupGaps?: number | readonly number[] } = {}
): UnitGrid {
	const gaps = counts.map((_, index) =>
		typeof groupGaps === 'number' ? (index === 0 ? 0 : groupGaps) : (groupGaps[index] ?? 0)
	);
	const height = rect.height - gaps.reduce((sum, gap) => sum + gap, 0);
	const { pitch, columns } = fitUnits(counts, { width: rect.width, height }, limits);
	const rowHeight = pitch * (limits.rowRatio ?? 1);
	let bottom = rect.y;
	const groups = counts.map((count, index): PlacedUnits => {
		const [top, rows] = [bottom + (gaps[index] ?? 0), Math.ceil(count / columns)];
		bottom = top + rows * rowHeight;
		return {
			count,
			top,
			bottom,
			lastRowEnd: rect.x + (count - Math.max(0, rows - 1) * columns) * pitch,
			centreOf: (each) => [
				rect.x + ((each % columns) + 0.5) * pitch,
				top + Math.floor(each / columns) * rowHeight + pitch / 2
			]
		};
	});
	return { pitch, columns, groups, height: bottom - rect.y };
}

/** A counted thing, which gets its position from the grid. */
export type Unit = Omit<Mark, 'x' | 'y' | 'size'>;

/** Marks of one group, and text beside them. */
export interface UnitGroup {
	readonly units: readonly Unit[];
	/** Box above the group. */
	readonly head?: Box;
	/** Box after the last mark, or below the group if its last row has too little space. */
	readonly after?: Box;
}

/** Options of a unit chart. */
export interface UnitMarkOptions extends UnitLimits {
	/** Minimum pitch, in units: it does not fit with smaller marks. */
	readonly minPitch?: number;
	/** Gap between two groups. */
	readonly gap?: Gap;
	/** Side of a mark, as a share of the pitch. */
	readonly markShare?: number;
	/** Whether it is as wide as its marks; by default it takes the whole width. */
	readonly isTight?: boolean;
	/** Draws something over the grid, such as a bracket. */
	readonly decorate?: (grid: UnitGrid) => Partial<Drawing>;
}

/**
 * A unit chart: groups of marks of one series below one another, with the largest marks that fit.
 * @param kind kind of the mark series
 */
export const unitMark = (
	kind: string,
	groups: readonly UnitGroup[],
	{ minPitch = 0, gap = 'none', markShare = 1, isTight = false, decorate, ...limits }: UnitMarkOptions = {}
): Box => ({
	measure(available) {
		const heads = groups.map(({ head = empty }) => head.measure(available));
		const afters = groups.map(({ after = empty }) => after.measure(available));
		const layOutAt = (x: number, y: number, isBeside: boolean) =>
			layOutUnits(
				groups.map(({ units }) => units.length),
				{ x, y, ...available },
				{ ...limits, groupGaps: groups.map((_, index) => gapBefore(index, isBeside)) }
			);
		const withGap = ({ height }: Measured) => (height > 0 ? height + GAPS.s : 0);
		const gapBefore = (index: number, isBeside: boolean) => {
			const above = afters[index - 1];
			return (
				(index > 0 ? GAPS[gap] : 0) +
				(above && !isBeside ? withGap(above) : 0) +
				withGap(heads[index] ?? empty.measure(available))
			);
		};
		const beside = layOutAt(0, 0, true);
		const isBeside = afters.every(
			({ width, height }, index) =>
				width === 0 ||
				((beside.groups[index]?.lastRowEnd ?? 0) + GAPS.m + width <= available.width &&
					(height <= beside.pitch || (groups[index]?.units.length ?? 0) <= beside.columns))
		);
		const { pitch, height, columns } = isBeside ? beside : layOutAt(0, 0, false);
		const last = afters.at(-1);
		const widths = groups.map(({ units }, index) => {
			const [after, end] = [afters[index]?.width ?? 0, beside.groups[index]?.lastRowEnd ?? 0];
			const beyond = !isBeside || after === 0 ? after : end + GAPS.m + after;
			return Math.max(Math.min(columns, units.length) * pitch, heads[index]?.width ?? 0, beyond);
		});
		return {
			width: isTight ? Math.max(0, ...widths) : available.width,
			height: height + (last && !isBeside ? withGap(last) : 0),
			fits: pitch >= minPitch && [...heads, ...afters].every(({ fits }) => fits),
			draw(x, y, rects) {
				const grid = layOutAt(x, y, isBeside);
				const marks = grid.groups.flatMap((placed, group) =>
					(groups[group]?.units ?? []).map((unit, index): Mark => {
						const [centreX, centreY] = placed.centreOf(index);
						return { ...unit, x: centreX, y: centreY, size: grid.pitch * markShare };
					})
				);
				return mergeDrawings(
					{ series: [{ kind, marks }] },
					...grid.groups.flatMap(({ top, bottom, lastRowEnd }, group) => {
						const [head, after] = [heads[group], afters[group]];
						return [
							head?.draw(x, top - withGap(head), rects) ?? {},
							(isBeside
								? after?.draw(lastRowEnd + GAPS.m, besideLastRow(after.height, top, bottom, grid), rects)
								: after?.draw(x, bottom + GAPS.s, rects)) ?? {}
						];
					}),
					decorate?.(grid) ?? {}
				);
			}
		};
	}
});

/** Returns the y of a box beside the last row of a group, of which it stays within the height if it can. */
const besideLastRow = (height: number, top: number, bottom: number, { pitch }: UnitGrid): number =>
	Math.max((top + bottom - height) / 2, bottom - (Math.max(pitch, height) + height) / 2);
