/** The last view of the cloud: where the two portraits and the small circles around the large one are. */
import { range } from 'd3-array';
import { expand } from '#lib/chart/layout/rects.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** Width of a portrait divided by its height. */
export const SHEET_ASPECT = 0.82;
/** Largest width and height of a portrait of the last view, as shares of those of the view. */
const SHEET_SHARE = { width: 0.18, height: 0.5 };
/** Smallest width of her portrait in the circle, in units. */
const MIN_INSIDE = LABEL_SIZE * 2.8;
/** Height between a portrait in the circle and its middle, for the name, in units, and gap to the circle, as a share of its radius. */
const [NAME_HEIGHT, EDGE_SHARE] = [LABEL_SIZE * 2.4, 0.04];
/** Gap between a portrait of the last view and what is around it, in units. */
export const SHEET_GAP = LABEL_SIZE * 1.2;

/** Angle between two points of a spiral that fills a disc evenly and without rows, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of the small circles from each other, in their diameters. */
const PITCH = 1.4;

/**
 * The portraits of the last view, in the upper half of the circle, so that none covers the way from the entry in the middle to
 * the lookalike. Hers is outside if she is; both are if the circle is small, as far as there is space.
 */
export interface PortraitSheets {
	readonly entry: Rect;
	readonly lookalike: Rect;
}

/** Returns the largest width of a portrait in the last view. */
export const maxSheetWidth = ({ width, height }: Rect): number =>
	Math.min(width * SHEET_SHARE.width, height * SHEET_SHARE.height * SHEET_ASPECT);

/**
 * Returns the portraits of the last view.
 * @param distance of the lookalike from the middle, in units
 * @param radius of the circle, in units
 * @param width largest width of a portrait
 * @param left smallest x
 */
export function portraitSheets(
	[x, y]: Point,
	distance: number,
	radius: number,
	width: number,
	left: number
): PortraitSheets {
	const edge = radius * (1 - EDGE_SHARE);
	/** Returns the largest width of portraits side by side whose upper corners are in the circle. */
	const widthOf = (count: number): number => {
		const fitting = range(Math.floor(Math.min(width, radius)), 0, -1).find(
			(wide) =>
				Math.hypot((count * wide + (count - 1) * SHEET_GAP) / 2, NAME_HEIGHT + wide / SHEET_ASPECT) <= edge
		);
		return fitting ?? 1;
	};
	const both = widthOf(2);
	const isInside = distance < radius && both >= MIN_INSIDE;
	const wide = isInside ? both : widthOf(1);
	const sheet = (left: number, wide: number, bottom: number): Rect => {
		const height = wide / SHEET_ASPECT;
		return { x: left, y: bottom - height, width: wide, height };
	};
	const bottom = y - NAME_HEIGHT;
	const beside = (from: number) => sheet(from, width, y + (width / SHEET_ASPECT - LABEL_SIZE) / 2);
	const alone =
		wide >= MIN_INSIDE ? sheet(x - wide / 2, wide, bottom) : beside(x - radius - SHEET_GAP - width);
	const central = Math.min(width, radius * 0.8);
	return {
		entry: isInside
			? sheet(x - SHEET_GAP / 2 - wide, wide, bottom)
			: alone.x >= left
				? alone
				: sheet(x - central / 2, central, y + (central / SHEET_ASPECT - LABEL_SIZE) / 2),
		lookalike: isInside
			? sheet(x + SHEET_GAP / 2, wide, bottom)
			: beside(x + Math.max(radius, distance) + SHEET_GAP)
	};
}

/** Returns the positions of the small circles around the large one and the portraits: a spiral, whose points do not line up. */
export function spiralAround(
	[x, y]: Point,
	large: number,
	small: number,
	rect: Rect,
	{ entry, lookalike }: PortraitSheets
): Point[] {
	const pitch = 2 * small * PITCH;
	const area = expand(rect, -small);
	// The names of the portraits are below them.
	const taken = [entry, lookalike].map((sheet) => expand(sheet, small + 2 * LABEL_SIZE));
	const count = (radius: number) => Math.ceil(Math.PI * (radius / pitch) ** 2);
	return range(count(large + 2 * small), count(Math.hypot(rect.width, rect.height) / 2))
		.map((index): Point => {
			const [far, turn] = [pitch * Math.sqrt(index / Math.PI), index * GOLDEN_ANGLE];
			return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
		})
		.filter((at) => contains(area, at) && !taken.some((rect) => contains(rect, at)));
}

const contains = ({ x, y, width, height }: Rect, [px, py]: Point): boolean =>
	px >= x && px <= x + width && py >= y && py <= y + height;
