/**
 * The watchlist as a field of square cells, one for each entry: the entry in the middle, around it the circle of the
 * threshold and the passers-by at their true distances from it. The view is a part of the field around the entry that
 * resembles the lookalike.
 */
import { range } from 'd3-array';
import { createShape, type Drawing, type Mark, type Shape } from '#lib/chart/drawing.ts';
import { circlePath, squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { World } from '../world.ts';
import { positionsAround, type CloudData } from './data.ts';

/** Half the side of a cell, as a distance between faces; passers-by farther away are not drawn. */
const HALF_CELL = 6.5;
/** Number of cells in view up to which each one shows its passers-by. */
const MAX_DETAILED = 24;
/** Share of a small cell that its dot fills, and the largest diameter of a dot, in units. */
const [DOT_SHARE, MAX_DOT] = [0.4, LABEL_SIZE * 0.5];
/** Width of a view of ten cells in cells, and its height. */
const TEN = [5, 2] as const;

/** A field in a rectangle, and the part of it that is in view. Lengths without unit are in cells. */
export interface Field {
	readonly columns: number;
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

/** Returns the index of the cell of an entry; one that is not listed follows all others. */
const cellOf = ({ isListed, cells }: CloudData, entry: number): number => (isListed ? entry - 1 : cells);

/** Returns the field that fits a rectangle. */
export function fitField(measured: CloudData, rect: Rect, world: World): Field {
	const { circles, cells, isListed } = measured;
	const count = isListed ? cells : cells + 1;
	const aspect = rect.width / rect.height;
	const columns = Math.max(5, Math.round(Math.sqrt(count * aspect)));
	const rows = Math.ceil(count / columns);
	const at = cellOf(measured, world.lookalike.entry);
	const [column, row] = [at % columns, Math.floor(at / columns)];
	const ten = aspect > 1 ? TEN : ([TEN[1], TEN[0]] as const);
	const around = (size: readonly [number, number]): Rect => ({
		x: Math.max(0, Math.min(columns - size[0], column - Math.floor(size[0] / 2))),
		y: Math.max(0, Math.min(rows - size[1], row - Math.floor(size[1] / 2))),
		width: size[0],
		height: size[1]
	});
	const views = [around([1, 1]), around(ten), { x: 0, y: 0, width: columns, height: rows }] as const;
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
		...{ columns, view, cell, x, y, middle },
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

/** Returns the centre of a cell in units. */
const centreOf = ({ columns, cell, x, y }: Field, index: number): Point => [
	x + ((index % columns) + 0.5) * cell,
	y + (Math.floor(index / columns) + 0.5) * cell
];

/** Tolerance for cells at the edge of a view, in cells. */
const EDGE = 0.01;

/** Returns the cells of the watchlist that are in view, as the first one and the number of cells in each row. */
function rowsInView({ columns, view }: Field, cells: number): { first: number; length: number }[] {
	const [left, right] = [Math.ceil(view.x - EDGE), Math.floor(view.x + view.width + EDGE)];
	const [top, bottom] = [Math.ceil(view.y - EDGE), Math.floor(view.y + view.height + EDGE)];
	return range(top, bottom)
		.map((row) => row * columns)
		.map((start) => ({ first: start + left, length: Math.min(start + right, cells) - start - left }))
		.filter(({ length }) => length > 0);
}

/** Returns the number of entries in view. */
export const countInView = (field: Field, { cells }: CloudData): number =>
	rowsInView(field, cells).reduce((sum, { length }) => sum + length, 0);

/** Draws the entries in view with their circles, and the passers-by. */
export function drawField(measured: CloudData, field: Field, world: World): Partial<Drawing> {
	const { cells, isInside, isListed, matches, radius, street } = measured;
	const { cell, lookalike } = field;
	const { entry, personId } = world.lookalike;
	const unit = cell / 2 / HALF_CELL;
	const rows = rowsInView(field, cells);
	const shown = countInView(field, measured) + (isListed ? 0 : 1) <= MAX_DETAILED;
	const middle = cellOf(measured, entry);
	const indices = shown ? rows.flatMap(({ first, length }) => range(first, first + length)) : [];
	// Among thousands of dots, a person is larger than a cell.
	const size = shown ? Math.max(LABEL_SIZE * 0.8, Math.min(LABEL_SIZE * 1.8, cell * 0.12)) : LABEL_SIZE * 1.2;
	const passerSize = Math.max(LABEL_SIZE * 0.45, Math.min(LABEL_SIZE * 1.2, cell * 0.05));
	const place = (index: number, [right, down]: Point): Point => {
		const [x, y] = centreOf(field, index);
		return [x + right * unit, y + down * unit];
	};
	const isInCell = ([right, down]: Point) => Math.max(Math.abs(right), Math.abs(down)) < HALF_CELL;
	const [x, y] = field.middle;
	const around = positionsAround(street, world, entry);
	const others = indices.filter((index) => index !== middle);
	const person = (id: string, [left, top]: Point, isFalse: boolean, own = size): Mark => ({
		...{ id, x: left, y: top, size: own, core: 'person' },
		...(isFalse && { frame: 'false' })
	});
	const people = [
		person(personId, lookalike, isInside),
		...others.flatMap((index): Mark[] => {
			const at = positionsAround(street, world, index + 1)[0] as Point;
			return isInCell(at) ? [person(`${personId}-${index + 1}`, place(index, at), false)] : [];
		}),
		...matches
			.filter(({ entry: other, photo }) => other !== entry || photo > 0)
			.map((pair) => person(`${street.ids[pair.photo]}-${pair.entry}`, centreOf(field, pair.entry - 1), true))
	];
	const circles = others.map((index) => circlePath(...centreOf(field, index), radius * unit));
	const passers = others.flatMap((index) =>
		positionsAround(street, world, index + 1)
			.slice(1)
			.filter(isInCell)
			.map((at) => circlePath(...place(index, at), passerSize * 0.3))
	);
	return {
		shapes: [
			drawDots(rows, field, shown ? radius * unit * 1.2 : MAX_DOT, isListed && shown ? middle : -1),
			createShape(
				'clearings',
				'ground',
				shown ? '' : people.map((mark) => squarePath(mark.x, mark.y, size * 1.4)).join('')
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
							.map((at, n) => person(street.ids[n] as string, place(middle, at), false, passerSize))
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
 * @param omitted index of an entry that is drawn as a mark
 */
function drawDots(
	rows: readonly { first: number; length: number }[],
	field: Field,
	largest: number,
	omitted: number
): Shape {
	const dot = Math.min(MAX_DOT, largest, field.cell * DOT_SHARE);
	if (dot < field.cell * DOT_SHARE) {
		const dots = rows
			.flatMap(({ first, length }) => range(first, first + length))
			.filter((index) => index !== omitted)
			.map((index) => circlePath(...centreOf(field, index), dot / 2));
		return createShape('entries', 'listed-dots', dots.join(''));
	}
	// One unit of the path is one dot, so that the dashes of the style fit the cells.
	const lines = rows.map(({ first, length }) => {
		const [column, row] = [first % field.columns, Math.floor(first / field.columns)];
		return `M${roundToTenth((column + 0.5) / DOT_SHARE - 0.5)} ${(row + 0.5) / DOT_SHARE}h${length / DOT_SHARE}`;
	});
	const scale = Math.round(dot * 1000) / 1000;
	return {
		...createShape('entries', 'members', lines.join('')),
		transform: `translate(${roundToTenth(field.x)} ${roundToTenth(field.y)}) scale(${scale})`
	};
}
