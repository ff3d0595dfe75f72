/** Labels and marks that must not overlap: one placement of labels, and three ways to dodge. */
import { bisector } from 'd3-array';
import { mergeDrawings, type Drawing } from '../drawing.ts';
import { textExtent, type TextLine } from '../text/text-lines.ts';
import type { Rect } from '../viewport.ts';
import type { Box, Size } from './box.ts';
import { isWithin, overlaps } from './rects.ts';

/** Where a label is, and which end of its texts is fixed if another font has other widths; by default the start. */
export interface PlacedRect extends Rect {
	readonly anchor?: TextLine['anchor'];
}

/**
 * Returns the best free rectangle of a size, or undefined.
 * @param isFree whether a rectangle is within the bounds and touches no obstacle
 */
export type Placement = (size: Size, isFree: (rect: Rect) => boolean, bounds: Rect) => PlacedRect | undefined;

/** A label, and where it may be. */
export interface Label {
	readonly id: string;
	/** Its contents, or several from the most to the least detailed. */
	readonly content: Box | readonly Box[];
	/** Where it may be, the best first. All are tried with each of the contents. */
	readonly placements: Placement | readonly Placement[];
	/** Maximum size, in units. */
	readonly maxSize?: Partial<Size>;
}

/** Minimum distance of a label from other labels and from obstacles, in units. */
const COLLISION_MARGIN = 1.5;

/**
 * Places labels without overlap, in order of importance. A label for which no position is free is left out.
 * @param bounds area for the labels
 * @returns their drawing, their rectangles by id, and the ids of those left out
 */
export function placeLabels(
	labels: readonly Label[],
	bounds: Rect,
	obstacles: readonly Rect[] = []
): {
	readonly drawing: Partial<Drawing>;
	readonly rects: ReadonlyMap<string, Rect>;
	readonly unplaced: readonly string[];
} {
	const rects = new Map<string, Rect>();
	const taken = [...obstacles];
	const isFree = (rect: Rect) =>
		isWithin(rect, bounds) && !taken.some((other) => overlaps(rect, other, COLLISION_MARGIN));
	const drawings = labels.map(({ id, content, placements, maxSize }) => {
		for (const box of [content].flat()) {
			const measured = box.measure({ width: Infinity, height: Infinity, ...maxSize });
			if (measured.width === 0 && measured.height === 0) continue;
			for (const placement of [placements].flat()) {
				const rect = placement(measured, isFree, bounds);
				if (!rect) continue;
				rects.set(id, rect);
				taken.push(rect);
				return anchorTexts(measured.draw(rect.x, rect.y, new Map()), rect.anchor);
			}
		}
		return {};
	});
	return {
		drawing: mergeDrawings(...drawings),
		rects,
		unplaced: labels.flatMap(({ id }) => (rects.has(id) ? [] : [id]))
	};
}

/** Anchors text lines anew, without moving them. */
const anchorTexts = (drawing: Partial<Drawing>, anchor: TextLine['anchor'] = 'start'): Partial<Drawing> => ({
	...drawing,
	texts: (drawing.texts ?? []).map((line) => {
		const { left, right } = textExtent(line);
		return { ...line, anchor, x: { start: left, middle: (left + right) / 2, end: right }[anchor] };
	})
});

/** Gap between a point and its label, in units. */
const POINT_GAP = 3;
/** Sides of a point, the best first: right, left, above, below, and the four corners. */
const SIDES = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1]
] as const;

/**
 * Places a label beside a point.
 * @param radius distance that it keeps from the point, in units
 */
export const besidePoint =
	(x: number, y: number, radius: number): Placement =>
	({ width, height }, isFree) =>
		SIDES.map(([across, down]): PlacedRect => {
			const reach = (radius + POINT_GAP) * (across !== 0 && down !== 0 ? 0.7 : 1);
			return {
				x: x + across * reach - (width * (1 - across)) / 2,
				y: y + down * reach - (height * (1 - down)) / 2,
				width,
				height,
				anchor: across > 0 ? 'start' : across < 0 ? 'end' : 'middle'
			};
		}).find(isFree);

/** Returns the highest top and the lowest bottom that are allowed between two x, in units. */
export type Region = (left: number, right: number) => readonly [top: number, bottom: number];

/** Step of the search for a free position, and distance from the limits of a region, in units. */
const [SEARCH_STEP, REGION_MARGIN] = [2, 2];

/**
 * Places a label as near as possible to a point, within a region.
 * @param point preferred upper left corner
 * @param within maximum distance from it, in units
 */
export const nearPoint =
	(
		[wantedX, wantedY]: readonly [x: number, y: number],
		region: Region = () => [-Infinity, Infinity],
		within = Infinity
	): Placement =>
	({ width, height }, isFree, bounds) => {
		let [found, nearest]: [Rect | undefined, number] = [undefined, within];
		for (const x of nearestFirst(wantedX, bounds.x, bounds.x + bounds.width - width)) {
			if (Math.abs(x - wantedX) >= nearest) break;
			const [top, bottom] = region(x - REGION_MARGIN, x + width + REGION_MARGIN);
			const [first, last] = [
				Math.max(bounds.y, top + REGION_MARGIN),
				Math.min(bounds.y + bounds.height, bottom - REGION_MARGIN) - height
			];
			for (const y of nearestFirst(wantedY, first, last)) {
				const distance = Math.hypot(x - wantedX, y - wantedY);
				if (distance >= nearest) break;
				const rect = { x, y, width, height };
				if (isFree(rect)) [found, nearest] = [rect, distance];
			}
		}
		return found;
	};

/** Yields positions between two ends, in steps, by ascending distance from a wanted one. */
function* nearestFirst(wanted: number, from: number, to: number): Generator<number> {
	if (from > to) return;
	const start = Math.max(from, Math.min(to, wanted));
	yield start;
	for (let step = SEARCH_STEP; start - step >= from || start + step <= to; step += SEARCH_STEP) {
		if (start + step <= to) yield start + step;
		if (start - step >= from) yield start - step;
	}
}

/** Points of a line in units, by ascending x. */
export type Line = readonly (readonly [x: number, y: number])[];

const byX = bisector<Line[number], number>(([x]) => x);

/** Returns the smallest and the largest y of a line between two x. */
function rangeBetween(line: Line, left: number, right: number): readonly [top: number, bottom: number] {
	const [first, last] = [yAt(line, left), yAt(line, right)];
	let [top, bottom] = [Math.min(first, last), Math.max(first, last)];
	for (const [, y] of line.slice(byX.right(line, left), byX.left(line, right)))
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	return [top, bottom];
}

/** Returns the y of a line at an x, or that of its nearer end. */
function yAt(line: Line, at: number): number {
	const next = byX.left(line, at);
	const [[fromX, fromY], [toX, toY]] = [
		line[next - 1] ?? line[0] ?? [0, 0],
		line[next] ?? line.at(-1) ?? [0, 0]
	];
	return toX > fromX ? fromY + ((at - fromX) / (toX - fromX)) * (toY - fromY) : toY;
}

/** The region above a line. */
export const above =
	(line: Line): Region =>
	(left, right) => [-Infinity, rangeBetween(line, left, right)[0]];
/** The region below a line. */
export const below =
	(line: Line): Region =>
	(left, right) => [rangeBetween(line, left, right)[1], Infinity];
/** The region from an x on, in units. */
export const rightOf =
	(x: number): Region =>
	(left) =>
		left >= x ? [-Infinity, Infinity] : [Infinity, -Infinity];
/** The region up to an x, in units. */
export const leftOf =
	(x: number): Region =>
	(_, right) =>
		right <= x ? [-Infinity, Infinity] : [Infinity, -Infinity];
/** What several regions have in common. */
export const inAll =
	(...regions: readonly Region[]): Region =>
	(left, right) => {
		const limits = regions.map((region) => region(left, right));
		return [Math.max(...limits.map(([top]) => top)), Math.min(...limits.map(([, bottom]) => bottom))];
	};
