/** The last view of the cloud: where the two portraits and the small circles around the large one are. */
import { range, sort } from 'd3-array';
import { expand } from '#lib/chart/layout/rects.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** Width of a portrait divided by its height. */
export const SHEET_ASPECT = 0.82;
/** Largest width and height of a portrait of the last view, as shares of those of the view. */
const SHEET_SHARE = { width: 0.18, height: 0.5 };
/** Smallest width of portraits above their faces, in units. */
const MIN_ABOVE = LABEL_SIZE * 2.6;
/** Width of a portrait in the last view below which there is no space for its name, in units. */
export const MIN_NAMED_WIDTH = LABEL_SIZE * 3;
/** Height between a portrait and the line below it that joins the faces, in units. */
const LINE_GAP = LABEL_SIZE * 1.4;
/** Largest width of a portrait above the line, as a share of its length. */
const MAX_LINE_SHARE = 0.42;
/** Gap between the rim of the circle and the portrait of the lookalike, which is wholly on the side of her face, in units. */
const RIM_GAP = LABEL_SIZE * 0.6;
/** Gap between a portrait of the last view and what is around it, in units. */
export const SHEET_GAP = LABEL_SIZE * 1.2;

/** Angle between two points of a spiral that fills a disc evenly and without rows, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of the small circles from each other, in their diameters. */
const PITCH = 1.4;

/**
 * The portraits of the last view: of one size, above the ends of the line between the faces, and the lookalike's wholly inside
 * or outside the circle, as her face is. Where the line is too short for that, they are beside the circle as far as they can be.
 */
export interface PortraitSheets {
	readonly entry: Rect;
	readonly lookalike: Rect;
	/** Whether the portraits are above the line. */
	readonly isAbove: boolean;
}

/** Returns the largest width of a portrait in the last view. */
export const maxSheetWidth = ({ width, height }: Rect): number =>
	Math.min(width * SHEET_SHARE.width, height * SHEET_SHARE.height * SHEET_ASPECT);

/**
 * Returns the portraits of the last view.
 * @param distance of the lookalike from the middle, in units
 * @param radius of the circle, in units
 * @param width largest width of a portrait
 * @param rect where they may be
 */
export function portraitSheets(
	[x, y]: Point,
	distance: number,
	radius: number,
	width: number,
	{ x: left, y: top }: Rect
): PortraitSheets {
	const above = Math.floor(Math.min(width, distance * MAX_LINE_SHARE));
	const sheet = (middle: number, wide: number, bottom: number): Rect => {
		const height = wide / SHEET_ASPECT;
		return { x: middle - wide / 2, y: bottom - height, width: wide, height };
	};
	const rise = LINE_GAP + above / SHEET_ASPECT;
	// The rim at the upper edge of the portraits, where the circle is narrowest beside them.
	const rim = Math.sqrt(Math.max(0, radius ** 2 - rise ** 2));
	const away = above / 2 + RIM_GAP;
	const middle = distance <= radius ? Math.min(distance, rim - away) : Math.max(distance, radius + away);
	const isInPicture = y - rise >= top && x - above / 2 >= left;
	if (above >= MIN_ABOVE && isInPicture && middle >= above + RIM_GAP) {
		const bottom = y - LINE_GAP;
		return { entry: sheet(x, above, bottom), lookalike: sheet(x + middle, above, bottom), isAbove: true };
	}
	const beside = (middle: number, wide: number) =>
		sheet(middle, wide, y + (wide / SHEET_ASPECT - LABEL_SIZE) / 2);
	const asideBy = SHEET_GAP + width / 2;
	const outside = beside(x - radius - asideBy, width);
	return {
		entry: outside.x >= left ? outside : beside(x, Math.min(width, radius * 0.8)),
		lookalike: beside(x + Math.max(radius, distance) + asideBy, width),
		isAbove: false
	};
}

/** Angle below the line at which the threshold is written at the rim of the circle, and the space that it takes, in units. */
const RIM = { angle: Math.PI / 4, gap: LABEL_SIZE * 0.5, width: LABEL_SIZE * 7, height: LABEL_SIZE * 1.4 };

/** Returns where the threshold is written: outside the rim of the circle, below and to the right. */
export const thresholdRect = ([x, y]: Point, radius: number): Rect => {
	const { angle, gap, width, height } = RIM;
	return {
		x: x + radius * Math.cos(angle) + gap,
		y: y + radius * Math.sin(angle),
		width,
		height
	};
};

/** Returns the rectangles of the portraits, with their names below, and of the threshold at the rim. */
export const keptClear = (
	middle: Point,
	radius: number,
	{ entry, lookalike }: PortraitSheets
): readonly Rect[] => [
	...[entry, lookalike].map((sheet) => expand(sheet, 2 * LABEL_SIZE)),
	thresholdRect(middle, radius)
];

/** Number of small circles around the large one: enough to say that each entry has its own. */
const MAX_AROUND = 5;

/** Returns positions of some small circles out of all that there is space for, on all sides of the large one. */
export function thinOut(all: readonly Point[], [x, y]: Point): Point[] {
	const count = Math.min(all.length, MAX_AROUND);
	const around = sort(all, (at) => Math.atan2(at[1] - y, at[0] - x));
	return range(count).map((n) => around[Math.floor(((n + 0.5) * all.length) / count)] as Point);
}

/**
 * Returns positions around the large circle: a spiral, whose points do not line up.
 * @param kept rectangles that they keep clear of
 */
export function spiralAround(
	[x, y]: Point,
	large: number,
	small: number,
	rect: Rect,
	kept: readonly Rect[]
): Point[] {
	const pitch = 2 * small * PITCH;
	const area = expand(rect, -small);
	const taken = kept.map((rect) => expand(rect, small));
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
