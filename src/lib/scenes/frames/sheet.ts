/** Draws the sheet on which people are rows of numbers, as many as fit. */
import { textBlock, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { parseClock, formatClock } from '#lib/narrative/catalogue/parameters.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { measureBox, softwareName, type PersonBoxes, type PersonBox } from './data.ts';

/** Width of a letter of B612 Mono, as a share of the font size. */
export const MONO_LETTER_WIDTH = 0.66;
/** Number of letters in a row of numbers. */
const ROW_LETTERS = 23;
/** Width of a row, in units. */
const ROW_WIDTH = ROW_LETTERS * MONO_LETTER_WIDTH * LABEL_SIZE;
/** Largest width of a row in any browser, in units. */
const MAX_ROW_WIDTH = ROW_WIDTH * 1.06;
/** Distance from one row to the next, in units. */
const PITCH = LABEL_SIZE * 1.26;
/** Padding of the sheet, and gap between two columns, in units. */
const [PAD, COLUMN_GAP] = [LABEL_SIZE * 0.6, LABEL_SIZE * 0.6];
/**
 * Limits for a sheet beside the plan: smallest width of a low viewport (`width`) and of others (`usual`), in
 * units, and smallest ratio of width to height.
 */
const SIDE_SHEET = { width: 250, ratio: 1.15, usual: 290 };
/** Height below which a viewport is low, in units. */
const LOW_HEIGHT = 150;
/** Share of the height for a sheet below the plan, and its smallest number of rows. */
const [SHEET_SHARE, MIN_ROWS] = [0.34, 4];
/** Height in units from which a sheet has more words and a larger title. */
const TALL_SHEET_HEIGHT = 300;
/** Width beside the numbers, in units, from which the words are there. */
const MIN_SIDE_WIDTH = 56;

/** The division of a viewport between plan and sheet. */
export interface SheetLayout {
	/** Space left for the plan. */
	readonly map: Rect;
	/** Largest extent of the sheet. */
	readonly rect: Rect;
}

/** Divides a viewport: the sheet is to the right of the plan, or below it. */
export function layOutSheet({ width, height }: Viewport, whole: Rect): SheetLayout {
	const least = height < LOW_HEIGHT ? SIDE_SHEET.width : SIDE_SHEET.usual;
	if (width >= least && width >= height * SIDE_SHEET.ratio) {
		const wide = MAX_ROW_WIDTH + 2 * PAD;
		const x = whole.x + whole.width - wide;
		return { map: { x: 0, y: 0, width: x, height }, rect: { ...whole, x, width: wide } };
	}
	const high = Math.max((MIN_ROWS + 3) * PITCH + 2 * PAD, whole.height * SHEET_SHARE);
	const y = whole.y + whole.height - high;
	return { map: { x: 0, y: 0, width, height: y }, rect: { ...whole, y, height: high } };
}

/** Draws the sheet in the rectangle that `layOutSheet` returned. */
export function drawSheet(frames: PersonBoxes, rect: Rect, world: World): Drawing {
	const inner = insetRect(rect, PAD);
	if (frames.boxes.length === 0) return drawEmptySheet(frames, rect, inner, world);
	const isDouble = inner.width >= 2 * ROW_WIDTH + COLUMN_GAP;
	const aside = inner.width - ROW_WIDTH - LABEL_SIZE;
	return !isDouble && aside >= MIN_SIDE_WIDTH
		? drawWordsBeside(frames, rect, inner, aside, world)
		: drawWordsAbove(frames, rect, inner, isDouble ? 2 : 1, world);
}

/** Draws the words, then the rows, then the number of people left out. */
function drawWordsAbove(
	frames: PersonBoxes,
	rect: Rect,
	inner: Rect,
	columns: number,
	world: World
): Drawing {
	const high = rect.height > TALL_SHEET_HEIGHT;
	// With two columns the unit moves below the rows, where there is space.
	const notes = high ? ['where', 'person', 'unit'] : columns > 1 ? [] : ['unit'];
	const words = stackBlocks(
		[
			textBlock('boxes', countOf(frames, world), inner, {
				style: 'strong',
				size: high ? TITLE_SIZE : LABEL_SIZE
			}),
			...notes.map((key) => textBlock(`note-${key}`, world.word(`frames.${key}`), inner, { style: 'soft' }))
		],
		LABEL_SIZE * 0.25
	);
	const rowsRect = trimBottom(trimTop(inner, words.height + LABEL_SIZE * 0.7), PITCH);
	const { texts, rest, foot } = layOutRows(frames.boxes, rowsRect, columns, world);
	const footRect = { ...inner, y: foot + LABEL_SIZE * 0.3 };
	const restText = textBlock('rest', rest > 0 ? pluralWord(world, 'frames.rest', rest) : '', footRect, {
		style: 'soft'
	});
	const unit = textBlock('unit', columns > 1 ? world.word('frames.unit') : '', footRect, {
		style: 'soft',
		anchor: 'end'
	});
	const end = Math.max(
		foot,
		...[restText, unit].filter(({ height }) => height > 0).map(({ height }) => footRect.y + height)
	);
	const first = words.texts[0];
	const separator =
		columns > 1
			? `M${roundToTenth(inner.x + inner.width / 2)} ${roundToTenth(rowsRect.y)}V${roundToTenth(foot)}`
			: '';
	return mergeDrawings(sheetBackground({ ...rect, height: end + PAD - rect.y }), {
		shapes: separator ? [{ id: 'between', d: separator, style: 'hair' }] : [],
		texts: [
			...words.texts,
			...(first ? [clockOf(frames, { ...first, x: inner.x + inner.width, anchor: 'end' }, world)] : []),
			...texts,
			...restText.texts,
			...unit.texts
		]
	});
}

/** Draws the words beside the rows of numbers, which then get the full height. */
function drawWordsBeside(frames: PersonBoxes, rect: Rect, inner: Rect, aside: number, world: World): Drawing {
	const { texts, rest } = layOutRows(
		frames.boxes,
		{ ...inner, x: inner.x + inner.width - ROW_WIDTH, width: ROW_WIDTH },
		1,
		world
	);
	const column = { ...inner, width: aside };
	const words = stackBlocks(
		[
			textBlock('boxes', countOf(frames, world), column, { style: 'strong' }),
			textBlock('unit', world.word('frames.unit'), column, { style: 'soft' }),
			textBlock('rest', rest > 0 ? pluralWord(world, 'frames.rest', rest) : '', column, { style: 'soft' })
		],
		LABEL_SIZE * 0.5
	);
	const [under, last] = [inner.y + words.height, words.texts.at(-1)];
	const isTimed = last && under + PITCH * 1.4 < inner.y + inner.height;
	const clock = isTimed ? [clockOf(frames, { ...last, y: roundToTenth(under + PITCH) }, world)] : [];
	return mergeDrawings(sheetBackground(rect), { texts: [...words.texts, ...clock, ...texts] });
}

interface Rows {
	readonly texts: readonly TextLine[];
	/** Number of people without a row. */
	readonly rest: number;
	/** Y below the last row. */
	readonly foot: number;
}

/** Lays out the rows with the lowest numbers, under column headings. */
function layOutRows(
	boxes: readonly PersonBox[],
	{ x, y, width, height }: Rect,
	columns: number,
	world: World
): Rows {
	const maxRows = Math.max(1, Math.floor((height - LABEL_SIZE) / PITCH));
	const rows = Math.min(maxRows, Math.ceil(boxes.length / columns));
	const shown = [...boxes].sort((a, b) => a.number - b.number).slice(0, rows * columns);
	const heads = ['id', 'x', 'y', 'width', 'height'].map((key) => world.word(`frames.${key}`));
	const cellLine = (id: string, text: string, index: number, row: number, style: string): TextLine => ({
		id,
		text,
		x: roundToTenth(x + Math.floor(index / rows) * ((width + COLUMN_GAP) / columns)),
		y: roundToTenth(y + LABEL_SIZE * 0.75 + row * PITCH),
		size: LABEL_SIZE,
		anchor: 'start',
		style
	});
	return {
		texts: [
			...Array.from({ length: Math.ceil(shown.length / rows) }, (_, column) =>
				cellLine(`head-${column}`, alignCells(heads), column * rows, 0, 'machine soft')
			),
			...shown.map((box, index) =>
				cellLine(`line-${box.figure.id}`, rowText(box, world), index, (index % rows) + 1, 'machine')
			)
		],
		rest: boxes.length - shown.length,
		foot: y + LABEL_SIZE + rows * PITCH
	};
}

/** Draws a sheet without rows, with the reason why it is empty. */
function drawEmptySheet(frames: PersonBoxes, rect: Rect, inner: Rect, world: World): Drawing {
	const why = world.word(frames.cameras.length === 0 ? 'frames.no-camera' : 'frames.nobody');
	const words: TextBlock = stackBlocks([
		textBlock('boxes', world.word('frames.boxes-none'), inner, { style: 'strong' }),
		textBlock('why', why, inner)
	]);
	return mergeDrawings(sheetBackground({ ...rect, height: words.height + 2 * PAD }), { texts: words.texts });
}

const countOf = ({ boxes }: PersonBoxes, world: World): string =>
	pluralWord(world, 'frames.boxes', boxes.length);

const clockOf = ({ seconds }: PersonBoxes, at: TextLine, world: World): TextLine => ({
	...at,
	id: 'clock',
	text: formatClock((parseClock(world.scenario.start) ?? 0) + seconds),
	size: LABEL_SIZE,
	style: 'machine soft'
});

const sheetBackground = ({ x, y, width, height }: Rect): Partial<Drawing> => ({
	shapes: [
		{
			id: 'sheet',
			d: `M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(width)}v${roundToTenth(height)}h-${roundToTenth(width)}z`,
			style: 'plate'
		}
	]
});

const rowText = (box: PersonBox, world: World): string =>
	alignCells([softwareName(box, world), ...measureBox(box, world).map(String)]);

/** Aligns cells in columns of a monospaced font, with no-break spaces, which browsers do not collapse. */
const alignCells = ([first = '', ...others]: readonly string[]): string =>
	first.padEnd(5, '\u00a0') + others.map((cell, rank) => cell.padStart(rank < 2 ? 5 : 4, '\u00a0')).join('');
