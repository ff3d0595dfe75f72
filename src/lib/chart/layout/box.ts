/**
 * Boxes: a picture is a tree of boxes. A box is measured for an available space; its position is known when the tree
 * is drawn. `layOut` does both.
 */
import { createShape, mergeDrawings, type Drawing } from '../drawing.ts';
import { rectPath } from '../path.ts';
import type { Rect } from '../viewport.ts';

/** Width and height, in units. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Rectangles of the named boxes that have been drawn, by name. */
export type NamedRects = Map<string, Rect>;

/** A box measured for an available space. */
export interface Measured extends Size {
	/** Whether the contents have enough space. A container does not fit if a child does not. */
	readonly fits: boolean;
	/** Optical middle, measured from the top; by default half the height. That of text is the middle of its capitals. */
	readonly middle?: number;
	/** Minimum gap to text above or below, so that a halo does not cut descenders. Undefined for other contents. */
	readonly leading?: number | undefined;
	/** Draws the contents with their upper left corner at a position. */
	draw(x: number, y: number, rects: NamedRects): Partial<Drawing>;
}

/** A part of a picture that can be measured and drawn. */
export interface Box {
	/** Share of the free space of the row or column around it; undefined for a box as large as its contents. */
	readonly share?: number;
	/** Whether its row or column may leave it out. */
	readonly isOptional?: boolean;
	/**
	 * Measures the box for an available space.
	 * @param isTrial whether another box is tried if this one does not fit: its size is then of no interest, and measuring may end early
	 */
	measure(available: Size, isTrial?: boolean): Measured;
}

/** The gaps and paddings, in units. A label is 10 units high. `fill` is as large as the space allows. */
export const GAPS = { none: 0, xs: 3, s: 5, m: 7, l: 10, xl: 20, xxl: 40, fill: Infinity } as const;
/** Name of a gap. */
export type Gap = keyof typeof GAPS;

/** Gap and alignment of a row or column. */
export interface LineOptions {
	/** Gap between two boxes, by default `m`; or the smallest and the largest gap, between which free space decides. */
	readonly gap?: Gap | readonly [least: Gap, largest: Gap];
	/** Position across the row or column. `middle` aligns the optical middles of a row. */
	readonly align?: 'start' | 'middle' | 'end';
}

type Axis = 'row' | 'column';

/** Tolerance of comparisons, in units: sums of fractions may exceed the space that they were taken from. */
const EPSILON = 0.01;

/** Boxes side by side. Each in turn gets the space that is left; then those with a share divide what remains. */
export const row = (options: LineOptions, ...children: readonly Box[]): Box => line('row', options, children);
/** Boxes below one another. Each in turn gets the space that is left; then those with a share divide what remains. */
export const column = (options: LineOptions, ...children: readonly Box[]): Box =>
	line('column', options, children);

function line(axis: Axis, options: LineOptions, children: readonly Box[]): Box {
	return {
		measure: memoizeLatest((available, isTrial) => {
			let measured = measureLine(axis, options, children, available, isTrial);
			// The last optional box is left out first.
			const kept = [...children];
			while (!measured.fits) {
				const last = kept.findLastIndex(({ isOptional }) => isOptional);
				if (last === -1) break;
				kept.splice(last, 1);
				measured = measureLine(axis, options, kept, available, isTrial);
			}
			return measured;
		})
	};
}

/** Returns a function that remembers its latest result, because searches for a layout often measure a box again in the same space. */
export function memoizeLatest(measure: Box['measure']): Box['measure'] {
	let latest: Size | undefined;
	let measured = MISFIT;
	return (available, isTrial) => {
		const isKnown = latest?.width === available.width && latest.height === available.height;
		if (!isKnown || (measured === MISFIT && !isTrial)) measured = measure(available, isTrial);
		latest = available;
		return measured;
	};
}

/** What trials return for a box that does not fit. */
export const MISFIT: Measured = { width: 1, height: 1, fits: false, draw: () => ({}) };

function measureLine(
	axis: Axis,
	{ gap = 'm', align = 'start' }: LineOptions,
	children: readonly Box[],
	available: Size,
	isTrial?: boolean
): Measured {
	const isRow = axis === 'row';
	const lengthOf = ({ width, height }: Size) => (isRow ? width : height);
	const acrossOf = ({ width, height }: Size) => (isRow ? height : width);
	const sizeOf = (length: number, across: number): Size =>
		isRow ? { width: length, height: across } : { width: across, height: length };
	const [space, spaceAcross] = [lengthOf(available), acrossOf(available)];
	const measureIn = (box: Box, length: number) =>
		box.measure(sizeOf(Math.max(0, length), spaceAcross), isTrial);
	const [leastGap, largestGap] = typeof gap === 'string' ? [gap, gap] : gap;
	const least = GAPS[leastGap];
	let used = -least;
	let shares = 0;
	const contents: (Measured | undefined)[] = [];
	for (const child of children) {
		let measured: Measured | undefined;
		if (child.share === undefined) {
			measured = measureIn(child, space - used - least);
			if (!isEmpty(measured)) {
				if (isTrial && !measured.fits) return MISFIT;
				used += lengthOf(measured) + least;
			}
		} else {
			shares += child.share;
			used += least;
		}
		// Gaps may be larger, but not smaller.
		if (isTrial && used > space + 2 * EPSILON) return MISFIT;
		contents.push(measured);
	}
	const free = Math.max(0, space - used);
	const shown: Measured[] = [];
	const gaps: number[] = [];
	let [lengths, gapLengths, middle, across] = [0, 0, 0, 0];
	let leading: number | undefined;
	let fits = true;
	for (const [index, child] of children.entries()) {
		let measured = contents[index];
		if (!measured) {
			const length = (free * (child.share ?? 0)) / shares;
			measured = measureIn(child, length);
			if (isTrial && !measured.fits) return MISFIT;
			if (lengthOf(measured) < length) measured = { ...measured, ...sizeOf(length, acrossOf(measured)) };
		} else if (isEmpty(measured)) continue;
		const before = shown.at(-1);
		if (before) {
			const apart = isRow ? least : Math.max(least, Math.min(measured.leading ?? 0, before.leading ?? 0));
			gaps.push(apart);
			gapLengths += apart;
		}
		shown.push(measured);
		lengths += lengthOf(measured);
		middle = Math.max(middle, middleOf(measured));
		if (measured.leading !== undefined) leading = Math.max(leading ?? 0, measured.leading);
		fits &&= measured.fits;
	}
	const length = lengths + gapLengths;
	const stretch = Math.max(
		0,
		Math.min(GAPS[largestGap] - least, (space - length) / Math.max(1, gaps.length))
	);
	const total = length + stretch * gaps.length;
	const isAtMiddle = isRow && align === 'middle';
	for (const child of shown)
		across = Math.max(across, (isAtMiddle ? middle - middleOf(child) : 0) + acrossOf(child));
	return {
		...sizeOf(total, across),
		middle: isRow ? middle : total / 2,
		leading,
		fits: fits && length <= space + EPSILON && across <= spaceAcross + EPSILON,
		draw(x, y, rects) {
			let at = 0;
			return mergeDrawings(
				...shown.map((child, index) => {
					const start = at;
					at += lengthOf(child) + (gaps[index] ?? 0) + stretch;
					const aside = isAtMiddle ? middle - middleOf(child) : (across - acrossOf(child)) * PLACES[align];
					return isRow ? child.draw(x + start, y + aside, rects) : child.draw(x + aside, y + start, rects);
				})
			);
		}
	};
}

const isEmpty = ({ width, height }: Size): boolean => width === 0 && height === 0;
/** Returns the optical middle of a measured box, from its top. */
export const middleOf = ({ middle, height }: Measured): number => middle ?? height / 2;

/** Boxes over one another, each with the whole space. */
export const stack = (...children: readonly Box[]): Box => ({
	measure(available) {
		const measured = children.map((child) => child.measure(available));
		return {
			width: Math.max(0, ...measured.map(({ width }) => width)),
			height: Math.max(0, ...measured.map(({ height }) => height)),
			fits: measured.every(({ fits }) => fits),
			draw: (x, y, rects) => mergeDrawings(...measured.map((child) => child.draw(x, y, rects)))
		};
	}
});

/** Takes a share of the free space of the row or column around it. */
export const grow = (box: Box, share = 1): Box => ({ ...box, share });
/** Is left out by the row or column around it if not all of its boxes fit. */
export const optional = (box: Box): Box => ({ ...box, isOptional: true });
/** Takes no space and no gap. */
export const empty: Box = { measure: () => ({ width: 0, height: 0, fits: true, draw: () => ({}) }) };
/** Takes its space, but draws nothing where `isHidden`: what appears later has its place from the beginning. */
export const hidden = (box: Box, isHidden: boolean): Box =>
	isHidden ? { ...box, measure: (available) => ({ ...box.measure(available), draw: () => ({}) }) } : box;
/** A box that depends on the available space. */
export const sized = (make: (available: Size) => Box): Box => ({
	measure: (available, isTrial) => make(available).measure(available, isTrial)
});

/** Contents of a known size. */
export const fixed = (size: Size, draw: Measured['draw']): Box => ({
	measure: ({ width, height }) => ({
		...size,
		fits: size.width <= width + EPSILON && size.height <= height + EPSILON,
		draw
	})
});

/** Contents with geometry of their own, which fill the available space. */
export const custom = (draw: (rect: Rect, rects: NamedRects) => Partial<Drawing>): Box => ({
	measure: ({ width, height }) => ({
		width,
		height,
		fits: true,
		draw: (x, y, rects) => draw({ x, y, width, height }, rects)
	})
});

/** Does not fit into less than this size. */
export const atLeast = ({ width = 0, height = 0 }: Partial<Size>, box: Box): Box => ({
	...box,
	measure(available, isTrial) {
		const isLarge = available.width >= width && available.height >= height;
		if (isTrial && !isLarge) return MISFIT;
		const measured = box.measure(available, isTrial);
		return { ...measured, fits: measured.fits && isLarge };
	}
});

/** Gets no more than this size, however much is available. */
export const atMost = ({ width = Infinity, height = Infinity }: Partial<Size>, box: Box): Box => ({
	...box,
	measure: (available, isTrial) =>
		box.measure(
			{ width: Math.min(width, available.width), height: Math.min(height, available.height) },
			isTrial
		)
});

/** Has exactly this width or height, at which its contents are measured. */
export const exactly = (size: Partial<Size>, box: Box): Box => ({
	...box,
	measure: (available, isTrial) => ({
		...box.measure({ ...available, ...size }, isTrial),
		...size,
		...(size.height !== undefined && { leading: undefined })
	})
});

/** Fills the available width (`x`) or height (`y`), with its contents at the start, in the middle or at the end. */
export const place = (
	{ x, y }: { readonly x?: keyof typeof PLACES; readonly y?: keyof typeof PLACES },
	box: Box
): Box => ({
	...box,
	measure(available, isTrial) {
		const inner = box.measure(available, isTrial);
		const width = x ? Math.max(inner.width, available.width) : inner.width;
		const height = y ? Math.max(inner.height, available.height) : inner.height;
		const [dx, dy] = [
			(width - inner.width) * PLACES[x ?? 'start'],
			(height - inner.height) * PLACES[y ?? 'start']
		];
		const draw: Measured['draw'] = (left, top, rects) => inner.draw(left + dx, top + dy, rects);
		return { ...inner, width, height, ...(y && { middle: dy + middleOf(inner), leading: undefined }), draw };
	}
});
/** Shares of free space before a box. */
export const PLACES = { start: 0, middle: 0.5, end: 1 } as const;

/** Padding around a box. */
export const inset = (padding: Gap | readonly [across: Gap, down: Gap], box: Box): Box => {
	const [dx, dy] = (typeof padding === 'string' ? [padding, padding] : padding).map((name) => GAPS[name]) as [
		number,
		number
	];
	return {
		...box,
		measure({ width, height }, isTrial) {
			const inner = box.measure({ width: width - 2 * dx, height: height - 2 * dy }, isTrial);
			return {
				...inner,
				width: inner.width + 2 * dx,
				height: inner.height + 2 * dy,
				middle: middleOf(inner) + dy,
				leading: undefined,
				draw: (x, y, rects) => inner.draw(x + dx, y + dy, rects)
			};
		}
	};
};

/**
 * Draws something below a box: a plate, or lines between the named boxes in it.
 * @param draw gets the rectangle of the box, and those of the named boxes in it
 */
export const behind = (draw: (rect: Rect, rects: NamedRects) => Partial<Drawing>, box: Box): Box => ({
	...box,
	measure(...space) {
		const inner = box.measure(...space);
		return {
			...inner,
			draw(x, y, rects) {
				const front = inner.draw(x, y, rects);
				return mergeDrawings(draw({ x, y, width: inner.width, height: inner.height }, rects), front);
			}
		};
	}
});

/** A box whose rectangle is known by name after it has been drawn; see `behind`. */
export const named = (name: string, box: Box): Box =>
	behind((rect, rects) => (rects.set(name, rect), {}), box);

/**
 * A plate behind a box, with padding around it.
 * @param style class names of the plate
 */
export const card = (
	id: string,
	style: string,
	box: Box,
	padding: Parameters<typeof inset>[0] = ['s', 'xs']
): Box => {
	const padded = inset(padding, box);
	// The optical middle of the contents is in the middle of the plate.
	const centred: Box = {
		...padded,
		measure(...space) {
			const inner = padded.measure(...space);
			return {
				...inner,
				middle: inner.height / 2,
				draw: (x, y, rects) => inner.draw(x, y + inner.height / 2 - middleOf(inner), rects)
			};
		}
	};
	return behind((rect) => ({ shapes: [createShape(id, style, rectPath(rect))] }), centred);
};

/** A line across the available width. */
export const rule = (id: string, style = 'hair'): Box => ({
	measure: ({ width }) => ({
		width,
		height: 0,
		fits: true,
		draw: (x, y) => ({ shapes: [createShape(id, style, `M${x} ${y}h${width}`)] })
	})
});
