/** Draws the sheet on which people are rows of numbers, as many as fit, and names over people on the plan. */
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { asMany, fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	card,
	column,
	empty,
	exactly,
	grow,
	place,
	row,
	type Box
} from '#lib/chart/layout/box.ts';
import { placeLabels, type Label } from '#lib/chart/layout/labels.ts';
import { expand, isWithin } from '#lib/chart/layout/rects.ts';
import { drawBox } from '#lib/chart/layout/lay-out.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { drawnBoxes, firstOf, measureBox, softwareName, type PersonBox, type PersonBoxes } from './data.ts';
import { drawnBoxOf } from './detection.ts';

/** Distance of the line to a row from the sheet, in units. */
const GUTTER = 3;
/** Width of a row of numbers, and its largest width in any browser, in units. */
const ROW_WIDTH = textWidth('0'.repeat(23), LABEL_SIZE, 'machine');
const MAX_ROW_WIDTH = ROW_WIDTH * 1.08;
/** Padding of the sheet, in units. */
const PAD = 5;
/**
 * Limits for a sheet beside the plan: smallest width of a low viewport (`width`) and of others (`usual`), in
 * units, and smallest ratio of width to height.
 */
const SIDE_SHEET = { width: 250, ratio: 1.15, usual: 290 };
/** Height below which a viewport is low, in units. */
const LOW_HEIGHT = 150;
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
}

/** Divides a viewport: the sheet is to the right of the plan, or below it. */
export function layOutSheet({ width, height }: Viewport, whole: Rect): SheetLayout {
	const least = height < LOW_HEIGHT ? SIDE_SHEET.width : SIDE_SHEET.usual;
	if (width >= least && width >= height * SIDE_SHEET.ratio) {
		const wide = MAX_ROW_WIDTH + 2 * PAD;
		const x = whole.x + whole.width - wide;
		return { map: { x: 0, y: 0, width: x, height }, rect: { ...whole, x, width: wide } };
	}
	const high = Math.max(MIN_SHEET_HEIGHT, whole.height * SHEET_SHARE);
	const y = whole.y + whole.height - high;
	return { map: { x: 0, y: 0, width, height: y }, rect: { ...whole, y, height: high } };
}

/** Draws the sheet in the rectangle that `layOutSheet` returned. */
export function drawSheet(frames: PersonBoxes, rect: Rect, world: World): Drawing {
	const isDouble = rect.width - 2 * PAD >= 2 * ROW_WIDTH + LABEL_SIZE;
	const isHigh = rect.height > TALL_SHEET_HEIGHT;
	const contents =
		frames.boxes.length === 0
			? emptySheet(frames, world)
			: fit(
					...(isDouble
						? []
						: [atLeast({ width: ROW_WIDTH + LABEL_SIZE + MIN_SIDE_WIDTH }, rowsBesideWords(frames, world))]),
					rowsBelowWords(frames, isDouble ? 2 : 1, isHigh, world)
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
		if (text.id.startsWith('rest-')) return listed === 100;
		return !unnamed.has(text.id);
	});
}

/**
 * Draws a line from the last row that is written, at the left edge of the sheet, to the box of that person: along the edge,
 * then across the plan.
 * @param texts texts of the sheet
 * @param size scale of the drawn people
 */
export function rowLink(
	{ boxes }: PersonBoxes,
	texts: readonly TextLine[],
	{ map, rect: { x: left } }: SheetLayout,
	mapping: PlanMapping,
	size: number
): Shape[] {
	const start = Math.min(...texts.map(({ x }) => x));
	const rows = texts.flatMap((row) => {
		const box = row.x === start ? boxes.find((one) => rowId(one) === row.id) : undefined;
		const rect = box && drawnRect(box.figure, mapping, size);
		return rect && isWithin(rect, map) ? [{ row, rect }] : [];
	});
	const last = rows.at(-1);
	if (!last) return [];
	const { x, y, width, height } = last.rect;
	const gutter = left - GUTTER;
	const side = gutter > x + width ? x + width : x;
	const d = `M${side} ${y + height / 2}H${gutter}V${last.row.y - last.row.size * 0.35}H${start - 1}`;
	return [createShape('link', 'boxes', d)];
}

/** The words, then the rows, then the number of people left out. */
const rowsBelowWords = (frames: PersonBoxes, columns: number, isHigh: boolean, world: World): Box =>
	column(
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
		...(isHigh ? ['where', 'person', 'unit'] : ['unit']).map((key) =>
			note(`note-${key}`, world.word(`frames.${key}`))
		),
		rowsBox(frames.boxes, columns, world)
	);

/** The words beside the rows of numbers, which then get the full height. */
const rowsBesideWords = (frames: PersonBoxes, world: World): Box =>
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
		exactly({ width: ROW_WIDTH }, rowsBox(frames.boxes, 1, world))
	);

/** The rows with the lowest numbers, under column headings, and the number of the other people. */
function rowsBox(boxes: readonly PersonBox[], columns: number, world: World): Box {
	const heads = ['id', 'x', 'y', 'width', 'height'].map((key) => world.word(`frames.${key}`));
	const line = (id: string, cells: readonly string[], style = 'machine') =>
		grow(text(id, alignCells(cells), { style, maxLines: 1 }));
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
const nameId = ({ figure }: PersonBox): string => `name-${figure.id}-0`;

/** Returns the id of the text of a row. */
const rowId = ({ figure }: PersonBox): string => `line-${figure.id}-0`;

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

/** Returns the box around a drawn person, in units. */
function drawnRect(figure: PersonBox['figure'], mapping: PlanMapping, size: number): Rect {
	const { x, y, width, height } = drawnBoxOf(figure, size);
	const [left, top] = planToUnits(mapping, [x, y]);
	return { x: left, y: top, width: width * mapping.scale, height: height * mapping.scale };
}

/** Half the length of a drawn camera, and distances of names from people and from the edge of the plan, in units. */
const [CAMERA_RADIUS, NAME_GAP, EDGE_GAP] = [8, 2, 5];
/** Area of the plan for each name, in square units. It limits the number of names. */
const AREA_PER_NAME = 14_000;

/**
 * Draws the software’s names over people who stand far enough from others, in the order of the numbers in them, and the
 * real name of an undetected subject.
 * @param size scale of the drawn people
 */
export function drawNames(
	{ boxes, cameras, isPlanVisible, unboxed }: PersonBoxes,
	map: Rect,
	mapping: PlanMapping,
	size: number,
	world: World
): Partial<Drawing> {
	const rectOf = (figure: PersonBox['figure']) => drawnRect(figure, mapping, size);
	const bounds = expand(map, -EDGE_GAP);
	const people = boxes.map((box) => ({ box, rect: rectOf(box.figure) }));
	let free = Math.round((map.width * map.height) / AREA_PER_NAME);
	const names = people.map(({ box, rect }): Label => ({
		id: `name-${box.figure.id}`,
		content: text(`name-${box.figure.id}`, softwareName(box, world), { style: 'machine haloed' }),
		placements: ({ width, height }, isFree) => {
			const above = { x: rect.x, y: rect.y - height - NAME_GAP, width, height };
			if (free === 0 || !isFree(above)) return undefined;
			free--;
			return above;
		}
	}));
	const subject = unboxed && isPlanVisible ? rectOf(unboxed) : undefined;
	const cameraRects = (isPlanVisible ? cameras : []).map(({ x, y }): Rect => {
		const [left, top] = planToUnits(mapping, [x, y]);
		return expand({ x: left, y: top, width: 0, height: 0 }, CAMERA_RADIUS);
	});
	return placeLabels(
		[
			...(unboxed && subject && isWithin(subject, bounds)
				? [subjectLabel(unboxed.id, subject, bounds, world)]
				: []),
			...names
		],
		bounds,
		[...people.map(({ rect }) => rect), ...cameraRects]
	).drawing;
}

/**
 * The real name of the undetected subject over their head, or if it would collide there, beside or below them; over
 * their head if no position is free.
 */
const subjectLabel = (id: string, own: Rect, bounds: Rect, world: World): Label => ({
	id: 'unboxed',
	content: text('unboxed', world.word(`person.${id}`), { style: 'strong haloed' }),
	placements: ({ width, height }, isFree) => {
		const side = own.y + (own.height - height) / 2;
		const over = Math.min(
			bounds.x + bounds.width - width,
			Math.max(bounds.x, own.x + (own.width - width) / 2)
		);
		const places = [
			[over, own.y - height - NAME_GAP],
			[own.x + own.width + NAME_GAP, side],
			[own.x - NAME_GAP - width, side],
			[over, own.y + own.height + NAME_GAP]
		] as const;
		const rects = places.map(([x, y]) => ({ x, y, width, height }));
		return rects.find(isFree) ?? (width <= bounds.width ? rects[0] : undefined);
	}
});
