/** Boxes with alternatives: the first that fits, the largest, as many as fit. And grids and flows of boxes. */
import { empty, exactly, GAPS, grow, sized, type Box, type Gap, type LineOptions, type Size } from './box.ts';
import { column, row } from './line.ts';

/** The first alternative that fits, or else the last one. */
export const fit = (...alternatives: readonly Box[]): Box => ({
	measure(available, isTrial) {
		for (const box of alternatives.slice(0, -1)) {
			const measured = box.measure(available, true);
			if (measured.fits) return measured;
		}
		return (alternatives.at(-1) ?? empty).measure(available, isTrial);
	}
});

/** Range of sizes to search, in units. */
export interface SizeRange {
	readonly least: number;
	readonly most: number;
	/** Precision of the search. */
	readonly precision?: number;
}

/**
 * The box of the largest size that fits, by bisection: a box must fit at every size below one at which it fits. If it
 * does not even fit at the smallest size, it does not fit.
 */
export const largest = (
	{ least, most, precision = 0.05 }: SizeRange,
	make: (size: number, available: Size) => Box
): Box => ({
	measure(available, isTrial) {
		const measureAt = (size: number, isTried?: boolean) => make(size, available).measure(available, isTried);
		let found = measureAt(most, true);
		if (found.fits) return found;
		found = measureAt(least, isTrial);
		for (let [low, high] = [least, most]; found.fits && high - low > precision;) {
			const size = (low + high) / 2;
			const tried = measureAt(size, true);
			if (tried.fits) [low, found] = [size, tried];
			else high = size;
		}
		return found;
	}
});

/**
 * A column of as many items as fit, in their order, and below them a box that counts the others. It does not fit if
 * there is not enough space for the first `least` items.
 * @param more returns the box for a number of items that are left out
 */
export const asMany = (
	items: readonly Box[],
	more: (count: number) => Box,
	{ least = 1, ...options }: LineOptions & { readonly least?: number } = {}
): Box => ({
	measure(available, isTrial) {
		const measureFirst = (count: number, isTried?: boolean) =>
			column(
				options,
				...items.slice(0, count),
				count < items.length ? more(items.length - count) : empty
			).measure(available, isTried);
		const all = measureFirst(items.length, true);
		if (all.fits) return all;
		let [fitting, tooMany] = [Math.min(least, items.length), items.length];
		let found = measureFirst(fitting, isTrial);
		while (found.fits && tooMany - fitting > 1) {
			const count = Math.floor((fitting + tooMany) / 2);
			const tried = measureFirst(count, true);
			if (tried.fits) [fitting, found] = [count, tried];
			else tooMany = count;
		}
		return found;
	}
});

/** Gaps of a grid. */
export interface GridOptions extends LineOptions {
	readonly columnGap?: Gap;
}

/**
 * Rows of cells with common columns. A column is as wide as its widest cell; columns whose first cell has a share divide
 * the free width.
 * @param options `gap` is the gap between rows, and `align` that of the cells of a row
 */
export const grid = (
	{ columnGap = 'l', align = 'middle', gap = 'm' }: GridOptions,
	rows: readonly (readonly Box[])[]
): Box =>
	sized((available) => {
		const [first = []] = rows;
		const contents = first.map(({ share }, index) =>
			share === undefined
				? Math.max(0, ...rows.map((cells) => cells[index]?.measure(available).width ?? 0))
				: 0
		);
		const used = contents.reduce((sum, width) => sum + width, GAPS[columnGap] * (first.length - 1));
		const shares = first.reduce((sum, { share = 0 }) => sum + share, 0);
		const widths = first.map(({ share }, index) =>
			share === undefined ? (contents[index] ?? 0) : ((available.width - used) * share) / shares
		);
		return column(
			{ gap },
			...rows.map((cells) =>
				row(
					{ gap: columnGap, align },
					...cells.map(({ share: _, ...cell }, index) => exactly({ width: widths[index] ?? 0 }, cell))
				)
			)
		);
	});

/** Boxes in equal cells that fill the available space, `across` per row. */
export const cells = (across: number, gap: Gap, boxes: readonly Box[]): Box =>
	column(
		{ gap },
		...Array.from({ length: Math.ceil(boxes.length / across) }, (_, index) =>
			grow(
				row(
					{ gap },
					...Array.from({ length: across }, (_cell, at) => grow(boxes[index * across + at] ?? empty))
				)
			)
		)
	);

/** Gaps of a flow. */
export interface FlowOptions {
	/** Gap between two boxes of a line. */
	readonly gap?: Gap;
	readonly lineGap?: Gap;
	/** Maximum number of lines: it does not fit on more. */
	readonly maxLines?: number;
	readonly align?: LineOptions['align'];
}

/** Boxes side by side in as many lines as needed, like words of a text. A box with a share takes the rest of its line. */
export const flow = (
	{ gap = 'l', lineGap = 's', maxLines = Infinity, align = 'middle' }: FlowOptions,
	...boxes: readonly Box[]
): Box => ({
	measure(available, isTrial) {
		const lines: Box[][] = [];
		let used = Infinity;
		for (const box of boxes) {
			if (box.share !== undefined && lines.length > 0) {
				lines.at(-1)?.push(box);
				continue;
			}
			const { width } = box.measure(available);
			if (used + GAPS[gap] + width > available.width) {
				lines.push([]);
				used = -GAPS[gap];
			}
			lines.at(-1)?.push(box);
			used += GAPS[gap] + width;
		}
		const measured = column({ gap: lineGap }, ...lines.map((line) => row({ gap, align }, ...line))).measure(
			available,
			isTrial
		);
		return { ...measured, fits: measured.fits && lines.length <= maxLines };
	}
});
