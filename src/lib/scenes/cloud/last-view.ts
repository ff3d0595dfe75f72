/** The last view of the cloud: where the two portraits and the small circles around the large one are. */
import { range } from 'd3-array';
import { expand } from '#lib/chart/layout/rects.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** Width of a portrait divided by its height. */
export const SHEET_ASPECT = 0.82;
/** Largest width and height of a portrait of the last view, as shares of those of the view. */
const SHEET_SHARE = { width: 0.18, height: 0.5 };
/** Smallest width of portraits above their faces, in units. */
const MIN_ABOVE = LABEL_SIZE * 2.8;
/** Width of a portrait in the last view below which there is no space for its name, in units. */
export const MIN_NAMED_WIDTH = LABEL_SIZE * 3;
/** Height between a portrait and its face below it, with its name and without, in units. */
const [NAMED_GAP, UNNAMED_GAP] = [LABEL_SIZE * 3.5, LABEL_SIZE * 2.4];
/** Gap between a portrait and the circle, as a share of its radius. */
const EDGE_SHARE = 0.04;
/** Gap between a portrait of the last view and what is around it, in units. */
export const SHEET_GAP = LABEL_SIZE * 1.2;

/** Angle between two points of a spiral that fills a disc evenly and without rows, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of the small circles from each other, in their diameters. */
const PITCH = 1.4;

/**
 * The portraits of the last view: of one size, above their faces and, if both are in the circle, inside it, so that none covers the line between them.
 * Where there is no space for that, they are beside the circle as far as they can be.
 */
export interface PortraitSheets {
	readonly entry: Rect;
	readonly lookalike: Rect;
	/** Whether each portrait is above its face. */
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
	const isInside = distance < radius;
	/** Returns the middles of the portraits from the middle of the circle: near their faces, and for a face in the circle inside it. */
	const middlesOf = (gap: number, wide: number): Point => {
		const chord = Math.sqrt(Math.max(0, edge ** 2 - (gap + wide / SHEET_ASPECT) ** 2));
		const right = isInside ? Math.min(distance, chord - wide / 2) : distance;
		return [Math.min(0, right - wide - SHEET_GAP), right];
	};
	/** Returns the largest width with which the upper corners of the portrait of the entry are in the circle. */
	const widthAbove = (gap: number, most: number): number =>
		range(Math.floor(Math.min(most, radius, isInside ? Infinity : distance - SHEET_GAP)), 0, -1).find(
			(wide) => Math.hypot(wide / 2 - middlesOf(gap, wide)[0], gap + wide / SHEET_ASPECT) <= edge
		) ?? 0;
	const named = widthAbove(NAMED_GAP, width);
	const hasNames = named >= MIN_NAMED_WIDTH;
	const above = hasNames ? named : widthAbove(UNNAMED_GAP, Math.min(width, MIN_NAMED_WIDTH - 1));
	const sheet = (middle: number, wide: number, bottom: number): Rect => {
		const height = wide / SHEET_ASPECT;
		return { x: middle - wide / 2, y: bottom - height, width: wide, height };
	};
	if (above >= MIN_ABOVE) {
		const gap = hasNames ? NAMED_GAP : UNNAMED_GAP;
		const [entry, lookalike] = middlesOf(gap, above);
		return {
			entry: sheet(x + entry, above, y - gap),
			lookalike: sheet(x + lookalike, above, y - gap),
			isAbove: true
		};
	}
	const beside = (middle: number, wide: number) =>
		sheet(middle, wide, y + (wide / SHEET_ASPECT - LABEL_SIZE) / 2);
	const away = SHEET_GAP + width / 2;
	const outside = beside(x - radius - away, width);
	return {
		entry: outside.x >= left ? outside : beside(x, Math.min(width, radius * 0.8)),
		lookalike: beside(x + Math.max(radius, distance) + away, width),
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

/** Number of positions around the large circle; every third one is that of a passer-by. */
const MAX_AROUND = 18;

/** Returns positions of some small circles and of some passers-by out of all that there is space for. */
export function thinOut(all: readonly Point[]): { readonly circles: Point[]; readonly passers: Point[] } {
	const step = Math.max(1, all.length / MAX_AROUND);
	const some = range(Math.min(all.length, MAX_AROUND)).map((n) => all[Math.floor(n * step)] as Point);
	return {
		circles: some.filter((_, rank) => rank % 3 !== 1),
		passers: some.filter((_, rank) => rank % 3 === 1)
	};
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
