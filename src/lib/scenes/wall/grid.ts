/** Lays out the screens of the wall in two groups, as large as they fit. */
import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
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
	readonly texts: readonly TextLine[];
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
	readonly heading: TextBlock;
	readonly isHeadingBeside: boolean;
}

/**
 * Returns the layout with the best value: large screens, few empty places, and no sparse last row.
 * @param place rectangle for the screens, in units
 */
export function layOutScreens(groups: readonly ScreenGroup[], place: Rect): ScreenGrid {
	const filled = groups.filter(({ count }) => count > 0);
	const screens = filled.reduce((sum, { count }) => sum + count, 0);
	const least = Math.min(COLUMN_LIMITS.least, Math.ceil(Math.sqrt(screens)));
	const candidates = Array.from({ length: COLUMN_LIMITS.most + 1 - least }, (_, index) =>
		layOutColumns(filled, least + index, place)
	);
	const valueOf = ({ columns, pitch, groups }: WallCandidate) => {
		const places = groups.reduce((sum, { rows }) => sum + rows * columns, 0);
		const full = pitch * (columns - GAP_SHARE) > place.width * 0.99;
		const sparse = groups.filter(({ rows, last }) => rows > 1 && last < columns * SPARSE_ROW.fill);
		const factor = (full ? FULL_WIDTH_FACTOR : 1) * SPARSE_ROW.worth ** sparse.length;
		return pitch * factor * Math.sqrt(screens / places);
	};
	return toGrid(
		candidates.reduce((best, wall) => (valueOf(wall) > valueOf(best) ? wall : best)),
		place
	);
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
		layouts = groups.map((group) => layOutGroup(group, columns, pitch, place));
		const rows = layouts.reduce((sum, each) => sum + each.rows, 0);
		pitch = Math.min(pitch, (place.height - extraHeight(layouts)) / ROW_RATIO / rows);
	}
	return { columns, pitch, groups: layouts };
}

function layOutGroup(
	{ count, words }: ScreenGroup,
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
	const heading = textBlock(
		'',
		headingText,
		{ x: 0, y: 0, width: isHeadingBeside ? freeWidth : place.width },
		{ style: 'soft haloed' }
	);
	return { count, words, rows, last, heading, isHeadingBeside };
}

const headingHeight = ({ heading, isHeadingBeside }: GroupLayout): number =>
	isHeadingBeside || heading.height === 0 ? 0 : heading.height + HEADING_GAP;

const extraHeight = (layouts: readonly GroupLayout[]): number =>
	layouts.reduce((sum, each) => sum + headingHeight(each), GROUP_GAP * (layouts.length - 1));

function toGrid({ columns, pitch, groups }: WallCandidate, place: Rect): ScreenGrid {
	const size = pitch * (1 - GAP_SHARE);
	const corners: Point[] = [];
	const texts: TextLine[] = [];
	let y = place.y;
	for (const [index, group] of groups.entries()) {
		const { count, rows, last, heading, isHeadingBeside } = group;
		const top = y + headingHeight(group);
		for (let screen = 0; screen < count; screen++)
			corners.push([
				place.x + (screen % columns) * pitch,
				top + Math.floor(screen / columns) * pitch * ROW_RATIO
			]);
		const end = last * pitch + LABEL_SIZE * 0.5;
		const centredY = top + (rows - 1) * pitch * ROW_RATIO + (size * SHOT_RATIO - heading.height) / 2;
		const [dx, dy] = isHeadingBeside ? [place.x + end, centredY] : [place.x, y];
		texts.push(
			...heading.texts.map((line, at) => ({
				...line,
				id: `group-${index}-${at}`,
				x: line.x + dx,
				y: line.y + dy
			}))
		);
		y = top + rows * pitch * ROW_RATIO + GROUP_GAP;
	}
	return { screenWidth: size, corners, texts, bottom: y - GROUP_GAP - pitch * GAP_SHARE };
}
