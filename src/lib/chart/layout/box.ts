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

/** Tolerance of comparisons, in units: sums of fractions may exceed the space that they were taken from. */
export const EPSILON = 0.01;

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
