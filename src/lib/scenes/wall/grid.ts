/** Lays out the screens of the wall in two groups, as large as they fit. */
import { greatest, range, sum } from 'd3-array';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import type { Measured } from '#lib/chart/layout/box.ts';
import { note } from '#lib/chart/layout/text.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { SHOT_RATIO } from './shots.ts';

/** Layout of the screens, in units. */
export interface ScreenGrid {
	/** Width of a screen. */
	readonly screenWidth: number;
	/** Upper left corners of the screens, in order. */
	readonly corners: readonly Point[];
	/** Headings of the groups. */
	readonly headings: Drawing;
	/** Lower edge of the last row. */
	readonly bottom: number;
}

/** A group of screens with its heading. */
export interface ScreenGroup {
	readonly count: number;
	readonly words: string;
}

/** Gap between two screens, as a share of the distance between their left edges. */
export const GAP_SHARE = 0.05;
/** Ratio of the vertical to the horizontal distance between screens. */
const ROW_RATIO = (1 - GAP_SHARE) * SHOT_RATIO + GAP_SHARE;
/** Numbers of columns to try. */
const COLUMN_LIMITS = { least: 6, most: 40 };
/**
 * A last row that is filled to less than the share `fill` looks left over. It reduces the value of a layout
 * by the factor `worth`.
 */
const SPARSE_ROW = { fill: 0.3, worth: 0.88 };
/** Height below which groups have no heading above them, in units. */
const MIN_HEIGHT_FOR_HEADINGS = 130;
/** Gap between a heading and its screens, in units. */
const HEADING_GAP = LABEL_SIZE * 0.4;
/** Gap between two groups, in units. */
const GROUP_GAP = LABEL_SIZE * 0.6;
/** Factor on the value of a layout that fills the width. */
const FULL_WIDTH_FACTOR = 1.15;

/** A group in a layout with a number of columns. */
interface GroupLayout extends ScreenGroup {
	readonly rows: number;
	/** Number of screens in its last row. */
	readonly last: number;
	/** Its heading: above its first row, or after its last screen if that row has space for it. */
	readonly heading: Measured;
	readonly isHeadingBeside: boolean;
}

/**
 * Returns the layout with the best value: large screens, few empty places, and no sparse last row.
 * @param place rectangle for the screens, in units
 */
export function layOutScreens(groups: readonly ScreenGroup[], place: Rect): ScreenGrid {
	const filled = groups.filter(({ count }) => count > 0);
	const screens = sum(filled, ({ count }) => count);
	const least = Math.min(COLUMN_LIMITS.least, Math.ceil(Math.sqrt(screens)));
	const candidates = range(least, COLUMN_LIMITS.most + 1).map((columns) =>
		layOutColumns(filled, columns, place)
	);
	const valueOf = ({ columns, pitch, groups: layouts }: WallCandidate) => {
		const places = sum(layouts, ({ rows }) => rows * columns);
		const full = pitch * (columns - GAP_SHARE) > place.width * 0.99;
		const sparse = layouts.filter(({ rows, last }) => rows > 1 && last < columns * SPARSE_ROW.fill);
		const factor = (full ? FULL_WIDTH_FACTOR : 1) * SPARSE_ROW.worth ** sparse.length;
		return pitch * factor * Math.sqrt(screens / places);
	};
	return toGrid(greatest(candidates, valueOf) ?? layOutColumns(filled, least, place), place);
}

interface WallCandidate {
	readonly columns: number;
	readonly pitch: number;
	readonly groups: readonly GroupLayout[];
}

function layOutColumns(groups: readonly ScreenGroup[], columns: number, place: Rect): WallCandidate {
	let pitch = place.width / (columns - GAP_SHARE);
	let layouts: GroupLayout[] = [];
	// Smaller screens may leave space for headings beside them, which then need no line. Three iterations
	// settle it.
	for (let iteration = 0; iteration < 3; iteration++) {
		layouts = groups.map((group, index) => layOutGroup(group, index, columns, pitch, place));
		const rows = sum(layouts, (each) => each.rows);
		pitch = Math.min(pitch, (place.height - extraHeight(layouts)) / ROW_RATIO / rows);
	}
	return { columns, pitch, groups: layouts };
}

function layOutGroup(
	{ count, words }: ScreenGroup,
	index: number,
	columns: number,
	pitch: number,
	place: Rect
): GroupLayout {
	const rows = Math.ceil(count / columns);
	const last = count - (rows - 1) * columns;
	const freeWidth = place.width - last * pitch - LABEL_SIZE * 0.5;
	const isHeadingBeside =
		words !== '' && pitch * ROW_RATIO > LABEL_SIZE && textWidth(words, LABEL_SIZE) < freeWidth;
	const headingText = isHeadingBeside || place.height > MIN_HEIGHT_FOR_HEADINGS ? words : '';
	const heading = note(`group-${index}`, headingText, { style: 'soft haloed' }).measure({
		width: isHeadingBeside ? freeWidth : place.width,
		height: Infinity
	});
	return { count, words, rows, last, heading, isHeadingBeside };
}

const headingHeight = ({ heading, isHeadingBeside }: GroupLayout): number =>
	isHeadingBeside || heading.height === 0 ? 0 : heading.height + HEADING_GAP;

const extraHeight = (layouts: readonly GroupLayout[]): number =>
	sum(layouts, headingHeight) + GROUP_GAP * (layouts.length - 1);

function toGrid({ columns, pitch, groups }: WallCandidate, place: Rect): ScreenGrid {
	const size = pitch * (1 - GAP_SHARE);
	const corners: Point[] = [];
	const headings: Partial<Drawing>[] = [];
	let y = place.y;
	for (const group of groups) {
		const { count, rows, last, heading, isHeadingBeside } = group;
		const top = y + headingHeight(group);
		for (const screen of range(count))
			corners.push([
				place.x + (screen % columns) * pitch,
				top + Math.floor(screen / columns) * pitch * ROW_RATIO
			]);
		const end = place.x + last * pitch + LABEL_SIZE * 0.5;
		const besideY = top + (rows - 1) * pitch * ROW_RATIO + (size * SHOT_RATIO - heading.height) / 2;
		headings.push(
			isHeadingBeside ? heading.draw(end, besideY, new Map()) : heading.draw(place.x, y, new Map())
		);
		y = top + rows * pitch * ROW_RATIO + GROUP_GAP;
	}
	return {
		screenWidth: size,
		corners,
		headings: mergeDrawings(...headings),
		bottom: y - GROUP_GAP - pitch * GAP_SHARE
	};
}
