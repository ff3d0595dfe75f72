/**
 * Scene “biometric-operations”: one face and what software may do with it. Lines lead from the face to what it is
 * compared with: a phone with one face, a watchlist, drawers with words.
 */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { trimBottom, trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { drawPortrait, SHEET_ASPECT, drawComparedObject, type ComparedObject } from './objects.ts';
import { layOutOperations, OPERATIONS, table } from './words.ts';

/**
 * Areas wider and higher than this have three columns, with the face in the middle; others have three rows beside
 * the face.
 */
const MIN_COLUMNS_SIZE = { width: 320, height: 300 };

function layout(_data: unknown, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock(
		'title',
		viewport.showTitle ? world.word('biometric-operations.title') : '',
		whole,
		{
			style: 'chart-title',
			size: viewport.height < 220 ? LABEL_SIZE : TITLE_SIZE
		}
	);
	const rest = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.8 : 0);
	const hasColumns = rest.width > MIN_COLUMNS_SIZE.width && rest.height > MIN_COLUMNS_SIZE.height;
	return mergeDrawings(
		{ texts: title.texts },
		hasColumns ? layOutColumns(rest, world) : layOutRows(rest, world)
	);
}

/** Lays out the text that gives the date of the law. */
const lawDate = (column: Rect, world: World) =>
	textBlock(
		'date',
		world.fill('biometric-operations.as-of', { date: formatDate(world.locale, world.lawAsOf) }),
		{ ...column, y: 0 },
		{ style: 'soft' }
	);

/** Maximum share of the height for the text below the drawings. */
const MAX_TEXT_SHARE = 0.44;

/** Lays out the phone left of the face, the drawers right of it, the watchlist below it. */
function layOutColumns(rect: Rect, world: World): Drawing {
	const date = lawDate(rect, world);
	const available = trimBottom(rect, date.height + LABEL_SIZE * 0.8);
	const gap = Math.min(LABEL_SIZE * 4, rect.width * 0.06);
	const parts = splitColumns(available, OPERATIONS.length, gap);
	const words = layOutOperations(
		parts.map((part) => ({ ...part, y: 0 })),
		(heights) => Math.max(...heights) <= available.height * MAX_TEXT_SHARE,
		world
	);
	const high = available.height - Math.max(...words.map(({ height }) => height)) - LABEL_SIZE;
	const [left = available, middle = available, right = available] = parts.map((part) => ({
		...part,
		height: high
	}));
	const tall = Math.min((high - gap) * 0.62, middle.width / SHEET_ASPECT);
	const sheet = {
		...middle,
		x: middle.x + (middle.width - tall * SHEET_ASPECT) / 2,
		width: tall * SHEET_ASPECT,
		height: tall
	};
	const list = trimTop(middle, tall + gap);
	const things = {
		authenticate: drawComparedObject.authenticate(left, world),
		identify: drawComparedObject.identify(list, world),
		categorise: drawComparedObject.categorise(right, world)
	};
	const level = sheet.y + tall / 2;
	return mergeDrawings(
		comparisonLines([
			...things.authenticate.partsDown.map(
				() => [sheet.x, level, things.authenticate.box.x + things.authenticate.box.width, level] as const
			),
			...things.identify.partsAcross.map(
				(x) => [sheet.x + sheet.width / 2, sheet.y + tall, x, list.y] as const
			),
			...things.categorise.partsDown.map((y) => [sheet.x + sheet.width, level, right.x, y] as const)
		]),
		faceSheet(sheet, world),
		...OPERATIONS.map((operation) => things[operation]),
		...words.map((each) => translate(each, 0, available.y + high + LABEL_SIZE)),
		translate(date, 0, rect.y + rect.height - date.height)
	);
}

/** Shares of the width: for the face, and for the objects of comparison. */
const [FACE_SHARE, OBJECT_SHARE] = [0.25, 0.3];
/** Width that the text needs before the drawings may grow. */
const MIN_TEXT_WIDTH = LABEL_SIZE * 8;
const [ROW_GAP, MIN_ROW_HEIGHT] = [LABEL_SIZE * 0.8, LABEL_SIZE * 4];
/** Space above and below the face, for two lines with the date of the law. */
const DATE_MARGINS = LABEL_SIZE * 5.5;

/** Lays out the face on the left, and beside it a row for each operation: the object of comparison and the text. */
function layOutRows(rect: Rect, world: World): Drawing {
	const gap = Math.max(LABEL_SIZE, rect.width * 0.05);
	const wide = Math.min(rect.width * FACE_SHARE, (rect.height - DATE_MARGINS) * SHEET_ASPECT);
	const tall = wide / SHEET_ASPECT;
	const sheet = { x: rect.x, y: rect.y + (rect.height - tall) / 2, width: wide, height: tall };
	const date = lawDate(sheet, world);
	const isDateBelow = (rect.height - tall) / 2 > date.height + LABEL_SIZE * 0.4 && date.width <= wide;
	const start = rect.x + wide + gap;
	const free = rect.x + rect.width - start - LABEL_SIZE - MIN_TEXT_WIDTH;
	const thing = Math.min(rect.width * OBJECT_SHARE, rect.height * 0.5, Math.max(free, rect.width * 0.22));
	const from = start + thing + LABEL_SIZE;
	const column = { x: from, y: 0, width: rect.x + rect.width - from };
	const available = rect.height - ROW_GAP * (OPERATIONS.length - 1);
	const withMinimum = (heights: readonly number[]) =>
		heights.map((height) => Math.max(MIN_ROW_HEIGHT, height));
	const words = layOutOperations(
		OPERATIONS.map(() => column),
		(heights) => sum(withMinimum(heights)) <= available,
		world
	);
	// Rows with more text are higher.
	const needed = withMinimum(words.map(({ height }) => height));
	const spare = (available - sum(needed)) / needed.length;
	const parts = splitRows(
		rect,
		needed.map((height) => height + spare),
		ROW_GAP
	);
	const things = OPERATIONS.map((operation, index) =>
		drawComparedObject[operation]({ ...(parts[index] ?? rect), x: start, width: thing }, world)
	);
	// Lines start at brow, eyes and mouth, so that they do not cross.
	const ends = (each: ComparedObject, index: number) =>
		each.partsDown.map(
			(y) => [rect.x + wide, sheet.y + tall * (0.25 + index * 0.25), each.box.x, y] as const
		);
	return mergeDrawings(
		comparisonLines(things.flatMap(ends)),
		faceSheet(sheet, world),
		...things,
		...words.map((each, index) => {
			const part = parts[index] ?? rect;
			return translate(each, 0, part.y + (part.height - each.height) / 2);
		}),
		isDateBelow ? translate(date, 0, rect.y + rect.height - date.height) : {}
	);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Draws the face that is compared, on a sheet. */
const faceSheet = (sheet: Rect, world: World): Partial<Drawing> => ({
	shapes: [{ id: 'sheet', style: 'plate', d: rectPath(sheet) }, ...drawPortrait('hers', sheet, world)]
});

type Line = readonly [x: number, y: number, toX: number, toY: number];

const comparisonLines = (all: readonly Line[]): Partial<Drawing> => ({
	shapes: [
		{
			id: 'comparisons',
			style: 'gaze',
			d: all
				.map(
					([x, y, toX, toY]) =>
						`M${roundToTenth(x)} ${roundToTenth(y)}L${roundToTenth(toX)} ${roundToTenth(toY)}`
				)
				.join('')
		}
	]
});

export default defineMarkScene({
	data: () => ({}),
	layout,
	table: (_data, world) => table(world),
	isStatic: true
});
