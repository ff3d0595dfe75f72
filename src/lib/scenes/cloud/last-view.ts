/** The last view of the cloud: where the two portraits and the small circles around the large one are. */
import { range } from 'd3-array';
import { expand } from '#lib/chart/layout/rects.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** Width of a portrait divided by its height. */
export const SHEET_ASPECT = 0.82;
/** Largest width and height of a portrait of the last view, as shares of those of the view. */
const SHEET_SHARE = { width: 0.18, height: 0.5 };
/** Smallest width of a portrait in the circle, in units. */
const MIN_INSIDE = LABEL_SIZE * 4.5;
/** Gap between a portrait of the last view and what is around it, in units. */
export const SHEET_GAP = LABEL_SIZE;

/** Angle between two points of a spiral that fills a disc evenly and without rows, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of the small circles from each other, in their diameters. */
const PITCH = 1.4;

/**
 * The portraits of the last view. That of the entry is in the middle, that of the lookalike beside her position: towards
 * the middle if she is in a large circle, else outside it.
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
 */
export function portraitSheets(
	[x, y]: Point,
	distance: number,
	radius: number,
	width: number
): PortraitSheets {
	const sheet = (left: number, wide: number): Rect => {
		const height = wide / SHEET_ASPECT;
		return { x: left, y: y - height / 2 - LABEL_SIZE / 2, width: wide, height };
	};
	// Half a portrait and a whole one are between the middle and her position; a small circle has no space for two.
	const both = Math.min(width, (distance - 2 * SHEET_GAP) / 1.5);
	const isInside = distance < radius && both >= MIN_INSIDE;
	const central = Math.min(isInside ? both : width, radius * 0.8);
	return {
		entry: sheet(x - central / 2, central),
		lookalike: isInside
			? sheet(x + distance - SHEET_GAP - both, both)
			: sheet(x + Math.max(radius, distance) + SHEET_GAP, width)
	};
}

/** Returns the positions of the small circles around the large one and the portrait beside it: a spiral, whose points do not line up. */
export function spiralAround(
	[x, y]: Point,
	large: number,
	small: number,
	rect: Rect,
	portrait: Rect
): Point[] {
	const pitch = 2 * small * PITCH;
	const area = expand(rect, -small);
	// The name of the portrait is below it.
	const taken = expand(portrait, small + 2 * LABEL_SIZE);
	const count = (radius: number) => Math.ceil(Math.PI * (radius / pitch) ** 2);
	return range(count(large + 2 * small), count(Math.hypot(rect.width, rect.height) / 2))
		.map((index): Point => {
			const [far, turn] = [pitch * Math.sqrt(index / Math.PI), index * GOLDEN_ANGLE];
			return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
		})
		.filter((at) => contains(area, at) && !contains(taken, at));
}

const contains = ({ x, y, width, height }: Rect, [px, py]: Point): boolean =>
	px >= x && px <= x + width && py >= y && py <= y + height;
