/**
 * The watchlist as an oval field of square cells, one for each entry: the entry in the middle, around it the circle of
 * the threshold and the passers-by at their true distances from it. The entry that resembles the lookalike has the cell
 * in the middle of the field, and the view is a part around it. Where other entries are has no meaning.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark, type Shape } from '#lib/chart/drawing.ts';
import { circlePath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { World } from '../world.ts';
import { positionsAround, type CloudData } from './data.ts';

/** Half the side of a cell, as a distance between faces; passers-by farther from its middle are not drawn. */
const HALF_CELL = 6.5;
/** Number of cells in view up to which each one shows its passers-by. */
const MAX_DETAILED = 24;
/** Share of a small cell that its dot fills, and the largest diameter of a dot, in units. */
const [DOT_SHARE, MAX_DOT] = [0.4, LABEL_SIZE * 0.5];
/** Width of a view of ten cells in cells, and its height. */
const TEN = [5, 2] as const;

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
}

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

/** Returns the field that fits a rectangle. */
export function fitField(measured: CloudData, rect: Rect, world: World): Field {
	const { circles, cells, isListed } = measured;
	const count = isListed ? cells : cells + 1;
	const aspect = rect.width / rect.height;
	const rows = ovalRows(count, aspect);
	const columns = Math.max(...rows.map(({ length }) => length));
	const central = rows[Math.floor(rows.length / 2)] as Row;
	// An entry that is not listed follows all others.
	const at = isListed ? central.first + Math.floor(central.length / 2) : cells;
	const [column, row] = positionOf(rows, at);
	const ten = aspect > 1 ? TEN : ([TEN[1], TEN[0]] as const);
	const around = (size: readonly [number, number]): Rect => ({
		x: Math.max(0, Math.min(columns - size[0], column - Math.floor(size[0] / 2))),
		y: Math.max(0, Math.min(rows.length - size[1], row - Math.floor(size[1] / 2))),
		width: size[0],
		height: size[1]
	});
	const views = [around([1, 1]), around(ten), { x: 0, y: 0, width: columns, height: rows.length }] as const;
	const view =
		circles < 10
			? zoomBetween(views[0], views[1], Math.log10(circles))
			: zoomBetween(views[1], views[2], Math.log(circles / 10) / Math.log(Math.max(11, cells) / 10));
	const cell = Math.min(rect.width / view.width, rect.height / view.height);
	const x = rect.x + (rect.width - view.width * cell) / 2 - view.x * cell;
	const y = rect.y + (rect.height - view.height * cell) / 2 - view.y * cell;
	const [right, down] = positionsAround(measured.street, world, world.lookalike.entry)[0] as Point;
	const unit = cell / 2 / HALF_CELL;
	const middle: Point = [x + (column + 0.5) * cell, y + (row + 0.5) * cell];
	return {
		...{ rows, view, cell, x, y, middle },
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

/** Returns the centre of the cell of an entry, in units. */
function centreOf({ rows, firstEntry, cell, x, y }: Field, entry: number, cells: number): Point {
	const index = entry > cells ? cells : (entry - 1 - firstEntry + cells) % cells;
	const [column, row] = positionOf(rows, index);
	return [x + (column + 0.5) * cell, y + (row + 0.5) * cell];
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

/** Returns the number of entries in view. */
const countInView = (field: Field, cells: number): number =>
	rowsInView(field, cells).reduce((sum, { length }) => sum + length, 0);

/** Draws the entries in view with their circles, and the passers-by. */
export function drawField(measured: CloudData, field: Field, world: World): Partial<Drawing> {
	const { cells, isInside, isListed, matches, radius, street } = measured;
	const { cell, lookalike } = field;
	const { entry, personId } = world.lookalike;
	const unit = cell / 2 / HALF_CELL;
	const shown = countInView(field, cells) + (isListed ? 0 : 1) <= MAX_DETAILED;
	const entries = shown ? entriesInView(field, cells) : [];
	// Among thousands of dots, a person is larger than a cell.
	const size = shown ? Math.max(LABEL_SIZE * 0.8, Math.min(LABEL_SIZE * 1.8, cell * 0.12)) : LABEL_SIZE * 1.2;
	const passerSize = Math.max(LABEL_SIZE * 0.45, Math.min(LABEL_SIZE * 1.2, cell * 0.05));
	const place = (around: number, [right, down]: Point): Point => {
		const [x, y] = centreOf(field, around, cells);
		return [x + right * unit, y + down * unit];
	};
	const isInCell = (at: Point) => Math.hypot(...at) < HALF_CELL;
	const [x, y] = field.middle;
	const around = positionsAround(street, world, entry);
	const others = entries.filter((each) => each !== entry);
	const person = (id: string, [left, top]: Point, isFalse: boolean, own = size): Mark => ({
		...{ id, x: left, y: top, size: own, core: 'person' },
		...(isFalse && { frame: 'false' })
	});
	const people = [
		person(personId, lookalike, isInside, shown ? size : LABEL_SIZE * 2),
		...others.flatMap((other): Mark[] => {
			const at = positionsAround(street, world, other)[0] as Point;
			return isInCell(at) ? [person(`${personId}-${other}`, place(other, at), false)] : [];
		}),
		...matches
			.filter(({ entry: other, photo }) => other !== entry || photo > 0)
			.map((pair) =>
				person(`${street.ids[pair.photo]}-${pair.entry}`, centreOf(field, pair.entry, cells), true)
			)
	];
	const circles = others.map((other) => circlePath(...centreOf(field, other, cells), radius * unit));
	const passers = others.flatMap((other) =>
		positionsAround(street, world, other)
			.slice(1)
			.filter(isInCell)
			.map((at) => circlePath(...place(other, at), passerSize * 0.3))
	);
	return {
		shapes: [
			drawDots(measured, field, shown ? radius * unit * 1.2 : MAX_DOT, isListed && shown ? entry : 0),
			createShape(
				'clearings',
				'ground',
				shown ? '' : people.map((mark) => squarePath(mark.x, mark.y, mark.size * 1.4)).join('')
			),
			createShape('circles', 'reach', circles.join('')),
			createShape('reach', isListed ? 'reach' : 'outline', circlePath(x, y, radius * unit)),
			createShape('strangers', 'points', passers.join(''))
		],
		series: [
			{
				kind: 'passers',
				marks: shown
					? around
							.map((at, n) => person(street.ids[n] as string, place(entry, at), false, passerSize))
							.filter((_, n) => n > 0 && isInCell(around[n] as Point))
					: []
			},
			{
				kind: 'entries',
				marks: shown
					? [
							{
								...{
									id: String(entry),
									x,
									y,
									size: Math.min(size * 0.7, radius * unit * 0.8),
									core: isListed ? 'none' : 'open'
								},
								...(isListed && { frame: 'listed' })
							}
						]
					: []
			},
			{
				kind: 'people',
				marks: people
			}
		]
	};
}

/**
 * Draws the dots of entries. Many are dashes of one line for each row, because ten thousand paths would be slow.
 * @param largest largest diameter, in units
 * @param omitted number of an entry that is drawn as a mark
 */
function drawDots({ cells }: CloudData, field: Field, largest: number, omitted: number): Shape {
	const dot = Math.min(MAX_DOT, largest, field.cell * DOT_SHARE);
	if (dot < field.cell * DOT_SHARE) {
		const dots = entriesInView(field, cells)
			.filter((entry) => entry !== omitted)
			.map((entry) => circlePath(...centreOf(field, entry, cells), dot / 2));
		return createShape('entries', 'listed-dots', dots.join(''));
	}
	// One unit of the path is one dot, so that the dashes of the style fit the cells.
	const lines = rowsInView(field, cells).map(
		({ row, column, length }) =>
			`M${roundToTenth((column + 0.5) / DOT_SHARE - 0.5)} ${roundToTenth((row + 0.5) / DOT_SHARE)}h${length / DOT_SHARE}`
	);
	const scale = Math.round(dot * 1000) / 1000;
	return {
		...createShape('entries', 'members', lines.join('')),
		transform: `translate(${roundToTenth(field.x)} ${roundToTenth(field.y)}) scale(${scale})`
	};
}
