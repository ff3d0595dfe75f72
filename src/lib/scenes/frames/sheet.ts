/** Draws the sheet on which people are rows of numbers, as many as fit. */
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { asMany, fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	atMost,
	behind,
	card,
	empty,
	exactly,
	GAPS,
	grow,
	inset,
	place,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawBox } from '#lib/chart/layout/lay-out.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { drawnBoxes, firstOf, measureBox, softwareName, type PersonBox, type PersonBoxes } from './data.ts';

/** Returns the width of a row of numbers, and its largest width in any browser, in units. @param size font size */
const rowWidth = (size: number): number => textWidth('0'.repeat(23), size, 'machine');
const maxRowWidth = (size: number): number => rowWidth(size) * 1.08;
/** Smallest size of a viewport whose rows are large, in units. */
const LARGE_VIEWPORT = { width: 640, height: 450 };
/** Padding of the sheet, in units. */
const PAD = 5;
/**
 * Limits for a sheet beside the plan: smallest width of a low viewport (`width`) and of others (`usual`), in
 * units, and smallest ratio of width to height.
 */
const SIDE_SHEET = { width: 250, ratio: 1.15, usual: 290 };
/** Height below which a viewport is low, in units. */
const LOW_HEIGHT = 150;
/** Share of the height for a sheet with large rows beside the plan, which stays visible below it. */
const LARGE_SHEET_SHARE = 0.64;
/** Share of the height for a sheet below the plan, and its smallest height, in units. */
const [SHEET_SHARE, MIN_SHEET_HEIGHT] = [0.34, 100];
/** Height in units from which a sheet has more words and a larger title. */
const TALL_SHEET_HEIGHT = 300;
/** Width beside the numbers, in units, from which the words are there. */
const MIN_SIDE_WIDTH = 56;
/** Minimum number of rows. */
const MIN_ROWS = 2;

/** The division of a viewport between plan and sheet. */
export interface SheetLayout {
	/** Space left for the plan. */
	readonly map: Rect;
	/** Largest extent of the sheet. */
	readonly rect: Rect;
	/** Font size of the rows. */
	readonly size: number;
}

/** Divides a viewport: the sheet is to the right of the plan, or below it. */
export function layOutSheet({ width, height }: Viewport, whole: Rect): SheetLayout {
	const least = height < LOW_HEIGHT ? SIDE_SHEET.width : SIDE_SHEET.usual;
	if (width >= least && width >= height * SIDE_SHEET.ratio) {
		const isLarge = width >= LARGE_VIEWPORT.width && height >= LARGE_VIEWPORT.height;
		const size = isLarge ? TITLE_SIZE : LABEL_SIZE;
		const wide = maxRowWidth(size) + 2 * PAD;
		const x = whole.x + whole.width - wide;
		const high = whole.height * (isLarge ? LARGE_SHEET_SHARE : 1);
		return { map: { x: 0, y: 0, width: x, height }, rect: { ...whole, x, width: wide, height: high }, size };
	}
	const high = Math.max(MIN_SHEET_HEIGHT, whole.height * SHEET_SHARE);
	const y = whole.y + whole.height - high;
	return { map: { x: 0, y: 0, width, height: y }, rect: { ...whole, y, height: high }, size: LABEL_SIZE };
}

/** Draws the sheet in the place that `layOutSheet` returned. */
export function drawSheet(frames: PersonBoxes, { rect, size }: SheetLayout, world: World): Drawing {
	const isDouble = rect.width - 2 * PAD >= 2 * rowWidth(size) + LABEL_SIZE;
	const isHigh = rect.height > TALL_SHEET_HEIGHT;
	const rows = rowsBox(frames.boxes, isDouble ? 2 : 1, size, world);
	const contents =
		frames.boxes.length === 0
			? emptySheet(frames, world)
			: fit(
					...(isDouble
						? []
						: [
								atLeast(
									{ width: rowWidth(size) + LABEL_SIZE + MIN_SIDE_WIDTH },
									rowsBesideWords(frames, size, world)
								)
							]),
					rowsBelowWords(frames, withMissingRow(rows, frames, size, world), isHigh, world),
					rowsBelowWords(frames, rows, isHigh, world)
				);
	return drawBox(card('sheet', 'plate', place({ x: 'start' }, contents), 's'), rect);
}

/**
 * Returns the texts of sheet and plan that are written: names of people with a box, the count once all boxes are drawn, and
 * the first rows. The others keep their places.
 */
export function writtenTexts(frames: PersonBoxes, texts: readonly TextLine[]): readonly TextLine[] {
	const { boxed, boxes, listed } = frames;
	const rowIds = new Set(boxes.map(rowId));
	const rows = texts.filter(({ id }) => rowIds.has(id));
	const written = new Set(firstOf(rows, listed));
	const unnamed = new Set(boxes.slice(drawnBoxes(frames).length).map(nameId));
	return texts.filter((text) => {
		if (rowIds.has(text.id)) return written.has(text);
		if (text.id.startsWith('boxes-')) return boxed === 100 || boxes.length === 0;
		if (text.id.startsWith('rest-') || text.id.startsWith(MISSING_ID)) return listed === 100;
		return !unnamed.has(text.id);
	});
}

/** The words, then the rows, then the number of people left out. */
function rowsBelowWords(frames: PersonBoxes, rows: Box, isHigh: boolean, world: World): Box {
	const unit = world.word('frames.unit');
	return column(
		{ gap: 'xs' },
		row(
			{ gap: 's' },
			grow(
				text('boxes', pluralWord(world, 'frames.boxes', frames.boxes.length), {
					style: 'strong',
					size: isHigh ? TITLE_SIZE : LABEL_SIZE
				})
			),
			clock(frames, world)
		),
		note('key', [...(isHigh ? [`${world.word('frames.person')} · ${unit}`] : []), unit], { maxLines: 1 }),
		isHigh ? inset(['none', 's'], rows) : rows
	);
}

/** Id of the text in the place of the missing row, and of its frame. */
export const MISSING_ID = 'missing';

/** The rows and, below them in letters of their size, that no row is about a subject whom no camera detects. */
const withMissingRow = (
	rows: Box,
	{ unboxed, isPlanVisible }: PersonBoxes,
	size: number,
	world: World
): Box => {
	if (!unboxed || !isPlanVisible) return rows;
	const words = world.fill('frames.unlisted', { name: world.word(`person.${unboxed.id}`) });
	const foot = card(
		MISSING_ID,
		'event-missed',
		text(MISSING_ID, words, { style: 'strong', size: [size, LABEL_SIZE], maxLines: 2 })
	);
	return sized((available) =>
		column(
			{ gap: 's' },
			atMost({ height: available.height - foot.measure(available).height - GAPS.s }, rows),
			foot
		)
	);
};

/** The words beside the rows of numbers, which then get the full height. */
const rowsBesideWords = (frames: PersonBoxes, size: number, world: World): Box =>
	row(
		{ gap: 'l' },
		grow(
			column(
				{ gap: 's' },
				text('boxes', pluralWord(world, 'frames.boxes', frames.boxes.length), { style: 'strong' }),
				note('unit', world.word('frames.unit')),
				clock(frames, world)
			)
		),
		exactly({ width: rowWidth(size) }, rowsBox(frames.boxes, 1, size, world))
	);

/** The rows with the lowest numbers, under column headings, and the number of the other people. */
function rowsBox(boxes: readonly PersonBox[], columns: number, size: number, world: World): Box {
	const heads = ['id', 'x', 'y', 'width', 'height'].map((key) => world.word(`frames.${key}`));
	const line = (id: string, cells: readonly string[], style = 'machine') =>
		grow(text(id, alignCells(cells), { style, size, maxLines: 1 }));
	const lines = boxes.map((box) =>
		line(`line-${box.figure.id}`, [softwareName(box, world), ...measureBox(box, world).map(String)])
	);
	const rows = Array.from({ length: Math.ceil(lines.length / columns) }, (_, index) =>
		row(
			{ gap: 'l' },
			...Array.from({ length: columns }, (_line, at) => lines[index * columns + at] ?? grow(empty))
		)
	);
	const separator =
		columns > 1
			? (at: Rect) => createShape('between', 'hair', `M${at.x + at.width / 2} ${at.y}v${at.height}`)
			: undefined;
	return behind(
		(at) => ({ shapes: separator ? [separator(at)] : [] }),
		column(
			{ gap: 'xs' },
			row(
				{ gap: 'l' },
				...Array.from({ length: columns }, (_, index) => line(`head-${index}`, heads, 'machine soft'))
			),
			asMany(
				rows,
				(count) =>
					note('rest', pluralWord(world, 'frames.rest', boxes.length - (rows.length - count) * columns)),
				{ gap: 'xs', least: Math.min(rows.length, MIN_ROWS) }
			)
		)
	);
}

/** Returns the id of the text of a name on the plan. */
export const nameId = ({ figure }: PersonBox): string => `name-${figure.id}-0`;

/** Returns the id of the text of a row. */
export const rowId = ({ figure }: PersonBox): string => `line-${figure.id}-0`;

/** A sheet without rows, with the reason why it is empty. */
const emptySheet = ({ cameras }: PersonBoxes, world: World): Box =>
	column(
		{ gap: 'xs' },
		text('boxes', world.word('frames.boxes-none'), { style: 'strong' }),
		text('why', world.word(cameras.length === 0 ? 'frames.no-camera' : 'frames.nobody'))
	);

const clock = ({ seconds }: PersonBoxes, world: World): Box =>
	text('clock', formatClock((parseClock(world.scenario.start) ?? 0) + seconds), { style: 'machine soft' });

/** Aligns cells in columns of a monospaced font, with no-break spaces, which browsers do not collapse. */
const alignCells = ([first = '', ...others]: readonly string[]): string =>
	first.padEnd(5, '\u00a0') + others.map((cell, rank) => cell.padStart(rank < 2 ? 5 : 4, '\u00a0')).join('');
