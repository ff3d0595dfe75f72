/** Marks of plots: bars, rules, points, annotations and labels. */
import { createShape, mergeDrawings } from '../drawing.ts';
import { circlePath } from '../marks/symbol-paths.ts';
import { rectPath } from '../path.ts';
import type { Rect } from '../viewport.ts';
import { empty, middleOf, type Box } from './box.ts';
import type { Label } from './labels.ts';
import type { Frame, PlotMark, Side } from './plot.ts';

/** A mark of one shape, whose path data follow from the frame. */
export const shapeMark = (id: string, style: string, d: (frame: Frame) => string): PlotMark => ({
	draw: (frame) => ({ shapes: [createShape(id, style, d(frame))] })
});

/** A bar, as the domain values of its sides. */
export interface Bar {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

/** Bars, as one path. */
export const barMark = (id: string, style: string, bars: readonly Bar[]): PlotMark =>
	shapeMark(id, style, ({ x, y }) =>
		bars
			.map(({ x1, x2, y1, y2 }) => {
				const [left, right, top, bottom] = [
					Math.min(x(x1), x(x2)),
					Math.max(x(x1), x(x2)),
					Math.min(y(y1), y(y2)),
					Math.max(y(y1), y(y2))
				];
				return rectPath({ x: left, y: top, width: right - left, height: bottom - top });
			})
			.join('')
	);

/**
 * Straight lines across the frame, or between two values.
 * @param at `x` for vertical lines, `y` for horizontal ones
 */
export const ruleMark = (
	id: string,
	style: string,
	at: { readonly x: readonly number[] } | { readonly y: readonly number[] },
	between?: readonly [from: number, to: number]
): PlotMark =>
	shapeMark(id, style, ({ rect, x, y }) => {
		if ('x' in at) {
			const [from, to] = between?.map(y) ?? [rect.y, rect.y + rect.height];
			return at.x.map((value) => `M${x(value)} ${from}V${to}`).join('');
		}
		const [from, to] = between?.map(x) ?? [rect.x, rect.x + rect.width];
		return at.y.map((value) => `M${from} ${y(value)}H${to}`).join('');
	});

/** Points as circles of a radius, in units. */
export const pointMark = (
	id: string,
	style: string,
	points: readonly (readonly [x: number, y: number])[],
	radius: number
): PlotMark =>
	shapeMark(id, style, (frame) =>
		points.map(([x, y]) => circlePath(frame.x(x), frame.y(y), radius)).join('')
	);

/** Labels inside the frame, which avoid the obstacles of all marks and one another. */
export const labelMark = (labels: (frame: Frame) => readonly Label[]): PlotMark => ({ labels });

/** Empty space outside the frame, in units. */
export const margin = (side: Side, size: number): PlotMark => ({ band: { side, size } });

/** Gap between an annotation and the frame, and between it and the text beside it, in units. */
const [ANNOTATION_GAP, BESIDE_GAP] = [5, 6];

/** A remark above or below the frame, and the line from it to a point of the plot. */
export interface Annotation {
	/** Value of x above or below which it is centred. */
	readonly x: number;
	readonly side: 'top' | 'bottom';
	readonly content: Box;
	/** A box beside it: on its right, or on its left if there is more space. */
	readonly beside?: Box;
	/** Id and class names of the line, the value of y at which it ends, and how far away it stops, in units. */
	readonly leader: {
		readonly id: string;
		readonly style: string;
		readonly to: number;
		readonly gap?: number;
	};
}

/** An annotation in a band of its own, moved inwards at the ends of the band. It does not fit if its content does not. */
export function annotation({ x, side, content, beside = empty, leader }: Annotation): PlotMark {
	const measureParts = (frame: Frame, { x: start, width, height }: Rect) => {
		const [from, to] =
			side === 'top' ? [frame.rect.x, frame.rect.x + frame.rect.width] : [start, start + width];
		const main = content.measure({ width: to - from, height });
		const left = Math.max(from, Math.min(to - main.width, frame.x(x) - main.width / 2));
		const [before, after] = [left - from - BESIDE_GAP, to - left - main.width - BESIDE_GAP];
		const other = beside.measure({ width: Math.max(0, before, after), height: Infinity });
		const otherLeft = other.width <= after ? left + main.width + BESIDE_GAP : left - BESIDE_GAP - other.width;
		return { main, left, other, otherLeft };
	};
	const leaderEnds = (frame: Frame, band: Rect, height: number) => {
		const gap = leader.gap ?? 0;
		return side === 'top'
			? ([band.y + height + 2, frame.y(leader.to) - gap] as const)
			: ([frame.y(leader.to) + gap, band.y + band.height - height] as const);
	};
	return {
		band: { side, size: ({ width }) => content.measure({ width, height: Infinity }).height + ANNOTATION_GAP },
		fits: (frame, band) => measureParts(frame, band).main.fits,
		obstacles(frame, band) {
			const [from, to] = leaderEnds(frame, band, measureParts(frame, band).main.height);
			return [{ x: frame.x(x), y: from, width: 0, height: Math.max(0, to - from) }];
		},
		draw(frame, band, rects) {
			const { main, left, other, otherLeft } = measureParts(frame, band);
			const [from, to] = leaderEnds(frame, band, main.height);
			const top = side === 'top' ? band.y : band.y + band.height - main.height;
			// Capitals that are higher than the annotation stand on its lower edge.
			const middle = middleOf(other);
			const otherTop = top + Math.min(main.height / 2 - middle, main.height - 2 * middle);
			return mergeDrawings(
				{ shapes: [createShape(leader.id, leader.style, `M${frame.x(x)} ${from}V${to}`)] },
				main.draw(left, top, rects),
				other.fits ? other.draw(otherLeft, otherTop, rects) : {}
			);
		}
	};
}

/** A box over the frame. */
export const boxMark = (box: Box): PlotMark => ({
	fits: ({ rect }) => box.measure(rect).fits,
	draw: ({ rect }, _, rects) => box.measure(rect).draw(rect.x, rect.y, rects)
});
