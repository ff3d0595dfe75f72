/**
 * The neighbourhood of an entry of the watchlist, as a field of cells, one for each entry: the entry in the middle, around it
 * the circle of the threshold and the passers-by at their true distances from it. The entry that resembles the lookalike
 * has the cell in the middle of the field, and the view is a part around it. Where other entries are has no meaning.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { World } from '../world.ts';
import { positionsAround, type CloudData } from './data.ts';
import { GOLDEN_ANGLE } from './overview.ts';

/**
 * Half the side of a cell, as a distance between faces: while passers-by stand around their entries, and in the widest view,
 * in which circles are large. Passers-by farther from its middle are not drawn.
 */
const [HALF_CELL, SMALLEST_HALF_CELL] = [6.5, 1.4];
/** Largest diameter of a dot, in units. */
const MAX_DOT = LABEL_SIZE * 0.7;
/** Width and height of a view of ten cells, and of the widest view, in cells. */
const [TEN, WIDEST] = [
	[5, 2],
	[5, 4]
] as const;
/** How far an entry is from the middle of its cell in the widest view, as a share of the cell. */
const JITTER = 0.08;

/** A row of cells, counted from the upper left of the field. */
interface Row {
	/** Index of its first cell, and the number of cells to the left of it in the rectangle around the field. */
	readonly first: number;
	readonly start: number;
	readonly length: number;
}

/** A field in a rectangle, and the part of it that is in view. Lengths without unit are in cells. */
export interface Field {
	readonly rows: readonly Row[];
	/** Number of the entry in the first cell minus 1; those of the others follow, and 1 follows the last. */
	readonly firstEntry: number;
	/** Upper left corner and size of the view. */
	readonly view: Rect;
	/** Side of a cell, in units. */
	readonly cell: number;
	/** Position of the upper left corner of the field, in units. */
	readonly x: number;
	readonly y: number;
	/** Centre of the entry that resembles the lookalike, in units. */
	readonly middle: Point;
	/** Position of the lookalike, around the entry that she resembles, in units. */
	readonly lookalike: Point;
	/** Progress from the view of ten cells to the widest one. */
	readonly progress: number;
	/** Length of a distance of 1 between faces, in units. */
	readonly unit: number;
}

/** Returns how far the picture is from the view of ten entries, 0, to that of all of them, 1. */
export const progressOf = ({ circles, cells }: CloudData): number =>
	Math.max(0, Math.log(circles / 10) / Math.log(Math.max(11, cells) / 10));

/** Returns the rows of an oval of cells. */
function ovalRows(count: number, aspect: number): Row[] {
	const high = Math.sqrt(count / (Math.PI * aspect));
	const height = Math.max(3, Math.round(2 * high));
	const widths = range(height).map((row) => Math.sqrt(1 - ((2 * row + 1) / height - 1) ** 2));
	const total = widths.reduce((sum, width) => sum + width, 0);
	const lengths = widths.map((width) => Math.floor((count * width) / total));
	// The cells that are lost by rounding are added to the rows in the middle.
	const rest = count - lengths.reduce((sum, length) => sum + length, 0);
	const from = Math.floor((height - rest) / 2);
	for (const row of range(rest)) lengths[from + row] = (lengths[from + row] ?? 0) + 1;
	const widest = Math.max(...lengths);
	let first = 0;
	return lengths.map((length) => {
		const row = { first, start: Math.round((widest - length) / 2), length };
		first += length;
		return row;
	});
}

/** Returns the column and the row of a cell. */
function positionOf(rows: readonly Row[], index: number): Point {
	const at = rows.findLastIndex(({ first }) => first <= index);
	const { first = 0, start = 0 } = rows[at] ?? {};
	return [start + index - first, at];
}

/**
 * Returns the field that fits a rectangle.
 * @param aspects aspect ratios of the rectangle in the narrow views and in the widest one, which do not change on the way
 */
export function fitField(
	measured: CloudData,
	rect: Rect,
	[aspect, finalAspect]: readonly [narrow: number, widest: number],
	world: World
): Field {
	const { circles, cells, isListed } = measured;
	const count = isListed ? cells : cells + 1;
	const rows = ovalRows(count, aspect);
	const columns = Math.max(...rows.map(({ length }) => length));
	const central = rows[Math.floor(rows.length / 2)] as Row;
	// An entry that is not listed follows all others.
	const at = isListed ? central.first + Math.floor(central.length / 2) : cells;
	const [column, row] = positionOf(rows, at);
	const oriented = ([long, short]: readonly [number, number], ratio: number) =>
		ratio > 1 ? ([long, short] as const) : ([short, long] as const);
	const around = (size: readonly [number, number]): Rect => ({
		x: Math.max(0, Math.min(columns - size[0], column - Math.floor(size[0] / 2))),
		y: Math.max(0, Math.min(rows.length - size[1], row - Math.floor(size[1] / 2))),
		width: size[0],
		height: size[1]
	});
	const views = [
		around([1, 1]),
		around(oriented(TEN, aspect)),
		around(oriented(WIDEST, finalAspect))
	] as const;
	const progress = progressOf(measured);
	const view =
		circles < 10
			? zoomBetween(views[0], views[1], Math.log10(circles))
			: zoomBetween(views[1], views[2], progress);
	const cell = Math.min(rect.width / view.width, rect.height / view.height);
	const x = rect.x + (rect.width - view.width * cell) / 2 - view.x * cell;
	const y = rect.y + (rect.height - view.height * cell) / 2 - view.y * cell;
	const [right, down] = positionsAround(measured.street, world, world.lookalike.entry)[0] as Point;
	const unit = cell / 2 / (HALF_CELL * (SMALLEST_HALF_CELL / HALF_CELL) ** progress);
	const middle: Point = [x + (column + 0.5) * cell, y + (row + 0.5) * cell];
	return {
		...{ rows, view, cell, x, y, middle, progress, unit },
		firstEntry: isListed ? (world.lookalike.entry - 1 - at + cells) % cells : 0,
		lookalike: [middle[0] + right * unit, middle[1] + down * unit]
	};
}

/** Returns the view between two others. Its width and height change by equal factors, so the zoom looks even. */
function zoomBetween(from: Rect, to: Rect, u: number): Rect {
	const size = (a: number, b: number) => a * (b / a) ** u;
	const [width, height] = [size(from.width, to.width), size(from.height, to.height)];
	const move = (a: number, b: number, now: number, first: number, last: number) =>
		a + (b - a) * (first === last ? u : (now - first) / (last - first));
	return {
		x: move(from.x, to.x, width, from.width, to.width),
		y: move(from.y, to.y, height, from.height, to.height),
		...{ width, height }
	};
}

/** Returns the position of an entry other than the one in the middle, in units: near the middle of its cell. */
function positionOfEntry(
	{ rows, firstEntry, cell, x, y, progress }: Field,
	entry: number,
	cells: number
): Point {
	const [column, row] = positionOf(rows, (entry - 1 - firstEntry + cells) % cells);
	// Directions turn by the golden angle, so that neighbours do not line up.
	const [turn, far] = [entry * GOLDEN_ANGLE, JITTER * progress];
	return [x + (column + 0.5 + Math.cos(turn) * far) * cell, y + (row + 0.5 + Math.sin(turn) * far) * cell];
}

/** Tolerance for cells at the edge of a view, in cells. */
const EDGE = 0.01;

/** Returns the parts of the rows in view that are on the watchlist, each with its row, first column and length. */
function rowsInView({ rows, view }: Field, cells: number) {
	const [left, right] = [Math.ceil(view.x - EDGE), Math.floor(view.x + view.width + EDGE)];
	const [top, bottom] = [Math.ceil(view.y - EDGE), Math.floor(view.y + view.height + EDGE)];
	return range(Math.max(0, top), Math.min(rows.length, bottom))
		.map((row) => {
			const { first, start, length } = rows[row] as Row;
			const from = Math.max(left, start);
			const end = Math.min(right, start + Math.min(length, cells - first));
			return { row, column: from, first: first + from - start, length: end - from };
		})
		.filter(({ length }) => length > 0);
}

/** Returns the numbers of the entries in view. */
const entriesInView = (field: Field, cells: number): number[] =>
	rowsInView(field, cells).flatMap(({ first, length }) =>
		range(first, first + length).map((index) => ((index + field.firstEntry) % cells) + 1)
	);

/**
 * Draws the entries in view with their circles, and the passers-by: around their entries or, in the widest view, in a row.
 * @param queue where the passers-by stand in a row
 */
export function drawField(measured: CloudData, field: Field, queue: Rect, world: World): Partial<Drawing> {
	const { cells, isInside, isListed, matches, radius, street } = measured;
	const { cell, lookalike, progress, unit } = field;
	const { entry, personId } = world.lookalike;
	const size = Math.max(
		LABEL_SIZE * 0.8,
		Math.min(LABEL_SIZE * 1.8, cell * 0.12),
		Math.min(LABEL_SIZE * 2.4, unit * 0.6)
	);
	const passerSize = Math.max(LABEL_SIZE * 0.45, Math.min(LABEL_SIZE * 1.2, cell * 0.05));
	const half = cell / 2 / unit;
	const isInCell = (at: Point) => Math.hypot(...at) < half;
	const place = ([x, y]: Point, [right, down]: Point): Point => [x + right * unit, y + down * unit];
	const others = entriesInView(field, cells)
		.filter((each) => each !== entry)
		.map((each) => ({
			at: positionOfEntry(field, each, cells),
			around: positionsAround(street, world, each)
		}));
	const caught = new Set(matches.map(({ photo }) => photo));
	const [x, y] = field.middle;
	const around = positionsAround(street, world, entry);
	const pitch = queue.width / (around.length - 1);
	const passers = around.flatMap((at, photo): Mark[] => {
		const id = street.ids[photo] as string;
		if (photo === 0 || (progress === 0 && !isInCell(at))) return [];
		const slot: Point = [queue.x + (photo - 0.5) * pitch, queue.y + queue.height / 2];
		const from = isInCell(at) ? place(field.middle, at) : slot;
		return [
			{
				...{ id, core: 'person' },
				x: from[0] + (slot[0] - from[0]) * progress,
				y: from[1] + (slot[1] - from[1]) * progress,
				size: passerSize + (Math.min(pitch, queue.height) - passerSize) * progress,
				...(caught.has(photo) && { frame: 'false' })
			}
		];
	});
	const dot = Math.min(MAX_DOT, radius * unit * 0.6) / 2;
	const strangers = others.flatMap(({ at, around: near }) =>
		near.filter(isInCell).map((each) => circlePath(...place(at, each), passerSize * 0.3))
	);
	return {
		shapes: [
			createShape('circles', 'reach', others.map(({ at }) => circlePath(...at, radius * unit)).join('')),
			createShape('entries', 'listed-dots', others.map(({ at }) => circlePath(...at, dot)).join('')),
			createShape('reach-disc', 'tone-1', isListed ? circlePath(x, y, radius * unit) : ''),
			createShape('reach', isListed ? 'reach' : 'outline', circlePath(x, y, radius * unit)),
			createShape('strangers', 'points', strangers.join(''))
		],
		series: [
			{ kind: 'passers', marks: passers },
			{
				kind: 'entries',
				marks: [
					{
						...{ id: String(entry), x, y, core: isListed ? 'none' : 'open' },
						size: Math.min(size * 0.7, radius * unit * 0.8),
						...(isListed && { frame: 'listed' })
					}
				]
			},
			{
				kind: 'people',
				marks: [
					{
						...{ id: personId, x: lookalike[0], y: lookalike[1], size, core: 'person' },
						...(isInside && { frame: 'false' })
					}
				]
			}
		]
	};
}
